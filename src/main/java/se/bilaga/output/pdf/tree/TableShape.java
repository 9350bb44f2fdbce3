package se.bilaga.output.pdf.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.output.pdf.words.SoftHyphens;

/**
 * How a table is best set: short tables whole, the first and the last rows of long ones together, and heads aligned as
 * the figures under them.
 */
final class TableShape {
    private static final String NUMBER = "tal";
    private static final double WHOLE_LINE = 0.95;
    private static final double HALF_LINE = 0.5;

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
        TableHeight height = new TableHeight(table);
        shape.keepTogether(height);
        shape.alignHeads();
        shape.hyphenate(height);
    }

    /**
     * Rows that must not be parted stand in a body of their own: the library moves a body below the repeated head of
     * the next page, but a run of rows on top of it.
     */
    private void keepTogether(TableHeight height) {
        if (height.isShort(headRows, bodyRows)) {
            add(table, "kort");
            return;
        }
        List<KeptRows> blocks = KeptRows.of(bodyRows, height);
        if (blocks.stream().anyMatch(KeptRows::kept)) {
            Element body = (Element) bodyRows.get(0).getParentNode();
            blocks.forEach(block -> enclose(block, body));
            table.removeChild(body);
        }
    }

    private void enclose(KeptRows block, Element before) {
        Element body = (Element) before.cloneNode(false);
        if (block.kept()) {
            add(body, "ihop");
        }
        block.rows().forEach(body::appendChild);
        table.insertBefore(body, before);
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

    /** A head breaks a word only when the column is too narrow for it; a cell when the word takes half the line. */
    private void hyphenate(TableHeight height) {
        placed(headRows).forEach(cell -> hyphenate(cell, height, WHOLE_LINE));
        placed(bodyRows).forEach(cell -> hyphenate(cell, height, HALF_LINE));
    }

    private static void hyphenate(Placed cell, TableHeight height, double share) {
        double characters = height.characters(cell.column(), cell.columns());
        SoftHyphens.insert(cell.cell(), (int) Math.ceil(characters * share));
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

    static int span(Element cell, String attribute) {
        String value = cell.getAttribute(attribute);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }

    private static void add(Element element, String cssClass) {
        element.setAttribute("class", (element.getAttribute("class") + " " + cssClass).strip());
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
