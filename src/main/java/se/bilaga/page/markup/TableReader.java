package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.BlockPart.Caption;
import se.bilaga.page.tree.BlockPart.ColumnShare;
import se.bilaga.page.tree.BlockPart.HeadOf;
import se.bilaga.page.tree.BlockPart.RowGroup;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.PageNode.Flow;
import se.bilaga.source.diagnostic.Message;

/** Tables. */
final class TableReader {
    private final MarkupReader markup;
    private final AttributeReader attributes;
    private final InlineReader inlines;
    private final CellReader cells;

    /** Reads what a cell says. */
    interface CellReader {
        List<Flow> read(Tag cell) throws XMLStreamException;
    }

    TableReader(MarkupReader markup, AttributeReader attributes, InlineReader inlines, CellReader cells) {
        this.markup = markup;
        this.attributes = attributes;
        this.inlines = inlines;
        this.cells = cells;
    }

    TableBlock read(Tag table) throws XMLStreamException {
        Attributes common = attributes.common(table);
        List<Caption> captions = new ArrayList<>();
        List<ColumnShare> columns = new ArrayList<>();
        List<RowGroup> groups = new ArrayList<>();
        markup.children(table, null, tag -> {
            switch (tag.name()) {
                case "caption" -> {
                    expect(tag, captions.isEmpty() && columns.isEmpty() && groups.isEmpty());
                    captions.add(new Caption(attributes.common(tag), inlines.block(tag)));
                }
                case "colgroup" -> {
                    expect(tag, columns.isEmpty() && groups.isEmpty());
                    attributes.common(tag);
                    columns.addAll(columns(tag));
                }
                case "thead", "tbody" -> {
                    boolean head = tag.name().equals("thead");
                    expect(tag, !head || groups.isEmpty());
                    groups.add(new RowGroup(attributes.common(tag), head, rows(tag)));
                }
                default -> inlines.misplaced(tag, table, "caption, colgroup, thead, tbody");
            }
        });
        return new TableBlock(common, captions.isEmpty() ? null : captions.get(0), columns, groups);
    }

    private void expect(Tag tag, boolean inPlace) {
        if (!inPlace) {
            markup.fault(
                    "okänt-element",
                    tag,
                    Message.of("<%s> står på fel plats i tabellen", "<%s> is out of place in its table", tag.name()),
                    new Message(
                            "skriv caption, colgroup, thead och tbody i den ordningen",
                            "write caption, colgroup, thead and tbody in that order"));
        }
    }

    private List<ColumnShare> columns(Tag group) throws XMLStreamException {
        List<ColumnShare> columns = new ArrayList<>();
        markup.children(group, null, tag -> {
            if (tag.name().equals("col")) {
                double width = attributes.width(tag);
                Attributes common = attributes.common(tag);
                markup.children(tag, null, inner -> inlines.misplaced(inner, tag, "–"));
                columns.add(new ColumnShare(common, width));
            } else {
                inlines.misplaced(tag, group, "col");
            }
        });
        return columns;
    }

    private List<TableRow> rows(Tag group) throws XMLStreamException {
        List<TableRow> rows = new ArrayList<>();
        markup.children(group, null, tag -> {
            if (tag.name().equals("tr")) {
                rows.add(new TableRow(attributes.common(tag), cells(tag)));
            } else {
                inlines.misplaced(tag, group, "tr");
            }
        });
        return rows;
    }

    private List<TableCell> cells(Tag row) throws XMLStreamException {
        List<TableCell> found = new ArrayList<>();
        markup.children(row, null, tag -> {
            switch (tag.name()) {
                case "th", "td" -> found.add(cell(tag));
                default -> inlines.misplaced(tag, row, "th, td");
            }
        });
        return found;
    }

    private TableCell cell(Tag tag) throws XMLStreamException {
        HeadOf head = tag.name().equals("th") ? headOf(tag) : HeadOf.NOTHING;
        int columns = attributes.count(tag, "colspan");
        int rows = attributes.count(tag, "rowspan");
        return new TableCell(attributes.common(tag), head, columns, rows, cells.read(tag));
    }

    private HeadOf headOf(Tag tag) {
        String scope = tag.take("scope", "");
        for (HeadOf head : HeadOf.values()) {
            if (head != HeadOf.NOTHING && head.scope().equals(scope)) {
                return head;
            }
        }
        attributes.bad(tag, "scope", scope);
        return HeadOf.COLUMN;
    }
}
