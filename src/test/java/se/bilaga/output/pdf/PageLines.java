package se.bilaga.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of text on a page, from the top, without the running head and foot. */
final class PageLines extends PDFTextStripper {
    private static final double RUNNING_HEAD = 72;
    private static final double RUNNING_FOOT = 54;

    /** A line: its baseline in points from the page's top, and the size of its first letter. */
    record Line(String text, double baseline, double size) {}

    private final List<Line> lines = new ArrayList<>();

    private PageLines(int page) {
        setStartPage(page);
        setEndPage(page);
        setSortByPosition(true);
    }

    /** With the running head and foot. */
    static List<Line> whole(PDDocument pdf, int page) throws IOException {
        PageLines reader = new PageLines(page);
        reader.getText(pdf);
        return reader.lines;
    }

    static List<Line> of(PDDocument pdf, int page) throws IOException {
        PDPage sheet = pdf.getPage(page - 1);
        double head = sheet.getMediaBox().getHeight() > sheet.getMediaBox().getWidth() ? RUNNING_HEAD : 66;
        double foot = sheet.getMediaBox().getHeight() - RUNNING_FOOT;
        return whole(pdf, page).stream()
                .filter(line -> line.baseline() > head && line.baseline() < foot)
                .sorted(Comparator.comparing(Line::baseline))
                .toList();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        lines.add(new Line(text, first.getYDirAdj(), first.getFontSizeInPt()));
    }
}
