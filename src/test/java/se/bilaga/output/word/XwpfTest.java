package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.page.Page;

/** Another program's reader finds in a document what the page says. */
class XwpfTest {
    private final List<String> lines = new ArrayList<>();

    /** All but the comparisons, of whose links it leaves some out. */
    static Stream<String> documents() {
        return WordFormatTest.documents().filter(document -> !document.startsWith("jamforelse"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheSameText(String document) throws IOException {
        Page page = WordFormatTest.page(document);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(SamplePages.docx(page)))) {
            blocks(read.getBodyElements());
            for (XWPFFootnote note : read.getFootnotes()) {
                if (note.getId().signum() > 0) {
                    note.getParagraphs().forEach(paragraph -> lines.add("* " + text(paragraph)));
                }
            }
        }
        assertEquals(PageText.of(page), lines);
    }

    private void blocks(List<IBodyElement> blocks) {
        for (IBodyElement block : blocks) {
            if (block instanceof XWPFParagraph paragraph && !text(paragraph).isEmpty()) {
                lines.add(text(paragraph));
            } else if (block instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        blocks(cell.getBodyElements());
                    }
                }
            }
        }
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement run : paragraph.getIRuns()) {
            if (run instanceof XWPFRun words) {
                text.append(words.text());
            }
        }
        return text.toString()
                .replaceAll("\\[footnoteRef:\\d+]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
