package se.bilaga.importing.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import se.bilaga.sheet.PersonSearch;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.PersonalNumber;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Reads a .docx as a document, whatever program wrote it. */
public final class WordFiles {
    private static final Set<String> INLINE = Set.of(
            "r",
            "t",
            "delText",
            "instrText",
            "ins",
            "del",
            "moveTo",
            "moveFrom",
            "hyperlink",
            "smartTag",
            "sdt",
            "sdtContent");

    private WordFiles() {}

    /**
     * What stands in a .docx, tracked changes as accepted.
     *
     * @param path the file's, as a message is to tell it
     * @return empty where it is none or must not be read; {@code d} then says why, in one finding
     */
    public static Optional<WordDocument> read(String path, byte[] bytes, Diagnostics d) {
        try {
            WordParts parts = WordParts.read(bytes);
            refusePersons(parts);
            WordDocument document = new BodyReader(parts).read();
            if (!document.isOfPlan()) {
                throw WordFault.tooLarge();
            }
            refuseLists(document);
            return Optional.of(document);
        } catch (WordFault fault) {
            d.error(fault.rule(), Span.start(new SourceFile(path, "")), fault.what(), fault.hint());
            return Optional.empty();
        }
    }

    /** Nothing is shown of a file that has personal numbers, be they in its text, a comment or what was deleted. */
    private static void refusePersons(WordParts parts) throws WordFault {
        for (Document part : parts.all()) {
            StringBuilder text = new StringBuilder();
            gather(part.getDocumentElement(), text);
            if (!PersonalNumber.in(text).isEmpty()) {
                throw new WordFault(
                        "personnummer",
                        new Message(
                                "dokumentet har personnummer, i texten, en kommentar eller en struken ändring",
                                "the document has personal numbers, in its text, a comment or a deleted change"),
                        new Message(
                                "ta bort dem i Word, godkänn ändringarna och spara",
                                "remove them in Word, accept the changes and save"));
            }
        }
    }

    /** All that is written, a line for each paragraph or cell; a number may stand in several runs of one. */
    private static void gather(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue());
            return;
        }
        int before = text.length();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            gather(child, text);
        }
        if (text.length() > before && !INLINE.contains(String.valueOf(node.getLocalName()))) {
            text.append('\n');
        }
    }

    private static void refuseLists(WordDocument document) throws WordFault {
        for (WordBlock block : document.blocks()) {
            if (block instanceof WordBlock.Table table && isOfPersons(table)) {
                throw new WordFault(
                        "lista-över-personer",
                        new Message(
                                "en tabell ser ut att vara en lista över personer, en på varje rad",
                                "a table seems to be a list of persons, one on each row"),
                        new Message(
                                "ta bort tabellen, eller byt namnen mot roller",
                                "remove the table, or put roles for the names"));
            }
        }
    }

    private static boolean isOfPersons(WordBlock.Table table) {
        return IntStream.range(0, table.width())
                .anyMatch(column -> PersonSearch.isOfPersons(table.rows().stream()
                        .map(row -> row.cells().get(column).text())
                        .toList()));
    }
}
