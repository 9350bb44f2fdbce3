package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** About how high rows of a table become, from their text and the widths of the columns: enough to know short from long. */
final class TableHeight {
    /** A fourth of the text of an upright page, in points; a gap of more than that looks like a mistake. */
    private static final double SHORT = 175;

    private static final double LOW = 140;

    private static final double UPRIGHT = 459;
    private static final double LANDSCAPE = 717;
    private static final double LINE = 12.1;
    private static final double PADDING = 7.2;
    private static final double SIDES = 10.2;
    private static final double CHARACTER = 4.7;

    private final List<Double> columns = new ArrayList<>();

    TableHeight(Element table) {
        double width = isLandscape(table) ? LANDSCAPE : UPRIGHT;
        for (Element group : TableShape.children(table)) {
            if (group.getTagName().equals("colgroup")) {
                TableShape.children(group).forEach(column -> columns.add(width * share(column)));
            }
        }
    }

    private static boolean isLandscape(Node node) {
        return node instanceof Element element
                && (element.getAttribute("class").contains("liggande") || isLandscape(element.getParentNode()));
    }

    /** {@code width:22.5%} → 0.225. */
    private static double share(Element column) {
        String share = column.getAttribute("style").replaceAll("[^0-9.]", "");
        return share.isEmpty() ? 0 : Double.parseDouble(share) / 100;
    }

    /** About how many characters go on a line of a cell. */
    double characters(int column, int spanned) {
        int end = Math.min(columns.size(), column + spanned);
        double width = columns.subList(Math.min(column, end), end).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.max(1, (width - SIDES) / CHARACTER);
    }

    boolean isShort(List<Element> head, List<Element> body) {
        return height(head) + height(body) <= SHORT;
    }

    /** Rows that are low enough not to be parted when one cell spans them. */
    boolean isLow(List<Element> rows) {
        return height(rows) <= LOW;
    }

    private double height(List<Element> rows) {
        return rows.stream().mapToDouble(this::height).sum();
    }

    private double height(Element row) {
        double lines = 1;
        List<Element> cells = TableShape.children(row);
        int covered = cells.stream()
                .mapToInt(cell -> TableShape.span(cell, "colspan"))
                .sum();
        int column = Math.max(0, columns.size() - covered);
        for (Element cell : cells) {
            int spanned = TableShape.span(cell, "colspan");
            if (TableShape.span(cell, "rowspan") == 1) {
                lines = Math.max(lines, lines(cell, characters(column, spanned)));
            }
            column += spanned;
        }
        return lines * LINE + PADDING;
    }

    /** Each paragraph and list item begins on a line of its own. */
    private static double lines(Element cell, double characters) {
        double lines = 0;
        for (Element block : TableShape.children(cell)) {
            lines += switch (block.getTagName()) {
                case "p" -> Math.ceil(block.getTextContent().length() / characters);
                case "ul", "ol" -> lines(block, characters);
                case "li" -> Math.ceil(block.getTextContent().length() / (characters - 3));
                default -> 0;
            };
        }
        return lines > 0 ? lines : Math.ceil(cell.getTextContent().strip().length() / characters);
    }
}
