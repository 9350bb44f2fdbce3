package se.bilaga.output.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How a table is best set: short tables whole, the first rows of long ones with their head, and heads aligned as the
 * figures under them.
 */
final class TableShape {
    private static final int SHORT_ROWS = 9;
    private static final int SHORT_TEXT = 900;
    private static final String NUMBER = "tal";

    /** A cell and the columns that it covers. */
    private record Placed(Element cell, int column, int columns) {}

    private final Element table;
    private final List<Element> headRows = new ArrayList<>();
    private final List<Element> bodyRows = new ArrayList<>();

    private TableShape(Element table) {
        this.table = table;
        for (Element section : children(table)) {
            if (section.getTagName().equals("thead")) {
                headRows.addAll(children(section));
            } else if (section.getTagName().equals("tbody")) {
                bodyRows.addAll(children(section));
            }
        }
    }

    static void mark(Element table) {
        TableShape shape = new TableShape(table);
        shape.keepTogether();
        shape.alignHeads();
    }

    private void keepTogether() {
        if (bodyRows.size() <= SHORT_ROWS && table.getTextContent().length() <= SHORT_TEXT) {
            add(table, "kort");
        } else if (bodyRows.size() > 2) {
            add(bodyRows.get(0), "ihop");
            add(bodyRows.get(bodyRows.size() - 2), "ihop");
        }
    }

    private void alignHeads() {
        Map<Integer, Boolean> numeric = new HashMap<>();
        for (Placed placed : placed(bodyRows)) {
            String kind = placed.cell().getAttribute("class");
            if (placed.columns() == 1 && !kind.equals("tom")) {
                numeric.merge(placed.column(), kind.equals(NUMBER), Boolean::logicalAnd);
            }
        }
        for (Placed head : placed(headRows)) {
            boolean all = true;
            for (int c = head.column(); c < head.column() + head.columns(); c++) {
                all &= numeric.getOrDefault(c, false);
            }
            if (all && !head.cell().getAttribute("class").contains(NUMBER)) {
                add(head.cell(), head.columns() == 1 ? NUMBER : "mitten");
            }
        }
    }

    private static List<Placed> placed(List<Element> rows) {
        List<Placed> placed = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Element cell : children(rows.get(r))) {
                while (taken.getOrDefault(column, 0) > r) {
                    column++;
                }
                int columns = span(cell, "colspan");
                for (int c = column; c < column + columns; c++) {
                    taken.put(c, r + span(cell, "rowspan"));
                }
                placed.add(new Placed(cell, column, columns));
                column += columns;
            }
        }
        return placed;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.getAttribute(attribute);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }

    private static void add(Element element, String cssClass) {
        element.setAttribute("class", (element.getAttribute("class") + " " + cssClass).strip());
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
