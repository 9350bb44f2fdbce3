package se.bilaga.merge.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.merge.read.WordParagraph.CellPlace;
import se.bilaga.office.Dom;
import se.bilaga.office.Relationships;
import se.bilaga.office.Wml;

/** Reads the paragraphs of a story, in order, those of cells too. */
final class StoryReader {
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final RunReader runs;
    private final Map<String, Integer> commented = new LinkedHashMap<>();
    private final Map<String, StringBuilder> about = new HashMap<>();
    private int tables;
    private boolean note;

    /** The pieces of paragraphs whose end somebody has deleted, for the paragraph that they run into. */
    private final List<WordPiece> running = new ArrayList<>();

    StoryReader(Relationships links) {
        this.runs = new RunReader(links);
    }

    void read(Element root, boolean notes) {
        note = notes;
        if (notes) {
            Dom.children(root).stream()
                    .filter(child -> Wml.attribute(child, "type").isEmpty()
                            || Wml.attribute(child, "type").equals("normal"))
                    .forEach(child -> blocks(child, null));
        } else {
            Dom.child(root, "body").ifPresent(body -> blocks(body, null));
        }
    }

    List<WordParagraph> paragraphs() {
        return paragraphs;
    }

    /** The comments that the text calls, in its order, with what they are about; then those that nothing calls. */
    List<WordComment> comments(Map<String, WordComment> texts) {
        List<WordComment> found = new ArrayList<>();
        commented.forEach((id, paragraph) -> {
            WordComment text = texts.get(id);
            if (text != null) {
                String words = String.valueOf(about.getOrDefault(id, new StringBuilder()));
                found.add(new WordComment(text.author(), text.date(), text.text(), paragraph, words.strip()));
            }
        });
        texts.forEach((id, text) -> {
            if (!commented.containsKey(id)) {
                found.add(text);
            }
        });
        return found;
    }

    private void blocks(Element holder, @Nullable CellPlace cell) {
        for (Element block : Dom.children(holder)) {
            switch (String.valueOf(block.getLocalName())) {
                case "p" -> paragraph(block, cell);
                case "tbl" -> table(block, cell);
                case "sdt" -> Dom.child(block, "sdtContent").ifPresent(content -> blocks(content, cell));
                case "customXml", "ins", "moveTo" -> blocks(block, cell);
                case "bookmarkStart", "bookmarkEnd" -> runs.mark(block, running);
                default -> {} // properties, and what is deleted as a whole
            }
        }
    }

    private void table(Element table, @Nullable CellPlace outer) {
        int number = outer == null ? tables++ : -1;
        int row = 0;
        for (Element tr : rows(table)) {
            boolean gone = Dom.child(tr, "trPr")
                    .flatMap(properties -> Dom.child(properties, "del"))
                    .isPresent();
            if (!gone) {
                int column = 0;
                for (Element tc : cells(tr)) {
                    blocks(tc, outer == null ? new CellPlace(number, row, column) : outer);
                    column++;
                }
                row++;
            }
        }
    }

    private static List<Element> rows(Element table) {
        return inside(table, "tr");
    }

    private static List<Element> cells(Element row) {
        return inside(row, "tc");
    }

    private static List<Element> inside(Element holder, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Dom.children(holder)) {
            switch (String.valueOf(child.getLocalName())) {
                case "sdt" -> Dom.child(child, "sdtContent").ifPresent(content -> found.addAll(inside(content, name)));
                case "customXml" -> found.addAll(inside(child, name));
                default -> {
                    if (name.equals(child.getLocalName())) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private void paragraph(Element p, @Nullable CellPlace cell) {
        boolean inContents = runs.inContents();
        List<WordPiece> pieces = new ArrayList<>(running);
        running.clear();
        int number = paragraphs.size();
        pieces.addAll(runs.read(p));
        runs.called().forEach((id, words) -> {
            commented.putIfAbsent(id, number);
            about.computeIfAbsent(id, key -> new StringBuilder()).append(words);
        });
        if (endGone(p)) {
            running.addAll(pieces);
            return;
        }
        String style = Dom.child(p, "pPr")
                .flatMap(properties -> Wml.value(properties, "pStyle"))
                .orElse("");
        paragraphs.add(new WordParagraph(pieces, style, cell, inContents || runs.inContents(), note));
    }

    /** Whether the end of a paragraph is deleted, so that it runs into the next. */
    private static boolean endGone(Element p) {
        return Dom.child(p, "pPr")
                .flatMap(properties -> Dom.child(properties, "rPr"))
                .filter(mark -> Dom.child(mark, "del").isPresent()
                        || Dom.child(mark, "moveFrom").isPresent())
                .isPresent();
    }
}
