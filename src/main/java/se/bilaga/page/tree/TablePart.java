package se.bilaga.page.tree;

import java.util.List;

/** What tables are made of. */
public sealed interface TablePart extends PageNode {

    /** {@code <caption>} of a table, {@code <figcaption>} of a figure. */
    record Caption(Attributes attributes, List<Inline> content) implements TablePart {
        public Caption {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <col style="width:22.5%"/>}: a column and its share of the table's width. */
    record ColumnShare(Attributes attributes, double percent) implements TablePart {
        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <thead>} or {@code <tbody>}. */
    record RowGroup(Attributes attributes, boolean head, List<TableRow> rows) implements TablePart {
        public RowGroup {
            rows = List.copyOf(rows);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <tr>}. */
    record TableRow(Attributes attributes, List<TableCell> cells) implements TablePart {
        public TableRow {
            cells = List.copyOf(cells);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code <th scope="row" rowspan="2">} or {@code <td>}; cells covered by a span are left out.
     *
     * @param columns how many it spans, at least 1
     */
    record TableCell(Attributes attributes, HeadOf headOf, int columns, int rows, List<Flow> content)
            implements TablePart {
        public TableCell {
            content = List.copyOf(content);
        }

        @Override
        public void accept(PageVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** What a cell is the head of. */
    enum HeadOf {
        NOTHING(""),
        COLUMN("col"),
        COLUMNS("colgroup"),
        ROW("row"),
        ROWS("rowgroup");

        private final String scope;

        HeadOf(String scope) {
            this.scope = scope;
        }

        /** As in {@code scope}; {@code ""} of a cell that is no head. */
        public String scope() {
            return scope;
        }
    }
}
