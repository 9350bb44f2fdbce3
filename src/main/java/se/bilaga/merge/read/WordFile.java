package se.bilaga.merge.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.source.diagnostic.Message;

/**
 * A Word file that may have been edited: its text, what it says it was made from, and the comments in it.
 *
 * @param properties its own properties by name
 */
public record WordFile(List<WordParagraph> paragraphs, Map<String, String> properties, List<WordComment> comments) {
    /** A plan has half a megabyte of text and marks, and pictures. */
    private static final int LARGEST_PART = 8 << 20;

    private static final long LARGEST = 48L << 20;
    private static final int MOST_ELEMENTS = 500_000;
    private static final int MOST_PARAGRAPHS = 10_000;
    private static final int MOST_TEXT = 2 << 20;

    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    public WordFile {
        paragraphs = List.copyOf(paragraphs);
        properties = Map.copyOf(properties);
        comments = List.copyOf(comments);
    }

    /** What is in a file; nothing in it is run or fetched. */
    public static WordFile read(byte[] bytes) throws UnreadableWord {
        if (bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
            throw new UnreadableWord(new Message(
                    "filen är av Words äldre slag eller låst med lösenord; spara den som .docx utan lösenord",
                    "the file is of Word's older kind or locked by a password; save it as .docx without one"));
        }
        try {
            WordFile file = read(OpcPackage.read(bytes, LARGEST));
            int text = file.paragraphs.stream()
                    .mapToInt(paragraph -> paragraph.text().length())
                    .sum();
            if (file.paragraphs.size() > MOST_PARAGRAPHS || text > MOST_TEXT) {
                throw new IOException("more than " + MOST_PARAGRAPHS + " paragraphs or " + MOST_TEXT + " characters");
            }
            return file;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWord(Message.of(
                    "filen är ingen Wordfil (.docx) som går att läsa: %s",
                    "the file is no Word file (.docx) that can be read: %s", String.valueOf(e.getMessage())));
        }
    }

    private static WordFile read(OpcPackage file) throws IOException {
        Optional<String> main = file.relationships("").partOf("officeDocument");
        if (main.isEmpty() || !String.valueOf(file.contentType(main.get())).contains("wordprocessingml")) {
            throw new IOException("no Word document");
        }
        Relationships links = file.relationships(main.get());
        Map<String, WordComment> comments = new HashMap<>();
        Optional<String> margin = links.partOf("comments");
        if (margin.isPresent() && file.has(margin.get())) {
            CommentTexts.read(tree(file, margin.get()), comments);
        }
        StoryReader reader = new StoryReader(links);
        reader.read(tree(file, main.get()), false);
        Optional<String> notes = links.partOf("footnotes");
        if (notes.isPresent() && file.has(notes.get())) {
            StoryReader below = new StoryReader(file.relationships(notes.get()));
            below.read(tree(file, notes.get()), true);
            List<WordParagraph> all = new ArrayList<>(reader.paragraphs());
            all.addAll(below.paragraphs());
            return new WordFile(all, properties(file), reader.comments(comments));
        }
        return new WordFile(reader.paragraphs(), properties(file), reader.comments(comments));
    }

    private static Element tree(OpcPackage file, String part) throws IOException {
        byte[] bytes = file.part(part);
        int elements = 0;
        for (byte b : bytes) {
            elements += b == '<' ? 1 : 0;
        }
        if (bytes.length > LARGEST_PART || elements > MOST_ELEMENTS) {
            throw new IOException(part + " is larger than a plan");
        }
        return Dom.parse(bytes).getDocumentElement();
    }

    private static Map<String, String> properties(OpcPackage file) throws IOException {
        Map<String, String> properties = new HashMap<>();
        Optional<String> part = file.relationships("").partOf("custom-properties");
        if (part.isPresent() && file.has(part.get())) {
            for (Element property : Dom.all(tree(file, part.get()), CUSTOM, "property")) {
                properties.put(property.getAttribute("name"), property.getTextContent());
            }
        }
        return properties;
    }
}
