package se.bilaga.merge.read;

import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** What stands in the margin, by the number that the text calls it by. */
final class CommentTexts {
    private CommentTexts() {}

    static void read(Element root, Map<String, WordComment> comments) {
        for (Element comment : Dom.all(root, Wml.W, "comment")) {
            String text = Dom.all(comment, Wml.W, "p").stream()
                    .map(CommentTexts::words)
                    .collect(Collectors.joining("\n"))
                    .strip();
            comments.put(
                    Wml.attribute(comment, "id"),
                    new WordComment(Wml.attribute(comment, "author"), Wml.attribute(comment, "date"), text, -1, ""));
        }
    }

    private static String words(Element paragraph) {
        return Dom.all(paragraph, Wml.W, "t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
