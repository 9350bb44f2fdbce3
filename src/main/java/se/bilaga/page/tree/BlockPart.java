package se.bilaga.page.tree;

import java.util.List;

/** What lists, tables and figures are made of. */
public sealed interface BlockPart extends PageNode {

    void accept(Visitor visitor);

    @Override
    default void accept(PageVisitor visitor) {
        accept((Visitor) visitor);
    }

    /** {@code <li>}: words, blocks, or words with a list after them. */
    record ListItem(Attributes attributes, List<PageNode.Flow> content) implements BlockPart {
        public ListItem {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <caption>} of a table, {@code <figcaption>} of a figure. */
    record Caption(Attributes attributes, List<InlineNode> content) implements BlockPart {
        public Caption {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <col style="width:22.5%"/>}: a column and its share of the table's width. */
    record ColumnShare(Attributes attributes, double percent) implements BlockPart {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <thead>} or {@code <tbody>}. */
    record RowGroup(Attributes attributes, boolean head, List<TableRow> rows) implements BlockPart {
        public RowGroup {
            rows = List.copyOf(rows);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code <tr>}. */
    record TableRow(Attributes attributes, List<TableCell> cells) implements BlockPart {
        public TableRow {
            cells = List.copyOf(cells);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code <th scope="row" rowspan="2">} or {@code <td>}; cells covered by a span are left out.
     *
     * @param columns how many it spans, at least 1
     */
    record TableCell(Attributes attributes, HeadOf headOf, int columns, int rows, List<PageNode.Flow> content)
            implements BlockPart {
        public TableCell {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
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

    /** Meets each part of a block; what a visitor forgets, the compiler names. */
    interface Visitor {
        void visit(ListItem item);

        void visit(Caption caption);

        void visit(ColumnShare column);

        void visit(RowGroup group);

        void visit(TableRow row);

        void visit(TableCell cell);
    }
}
