package se.bilaga.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** A table: its spans written out, tables in its cells as their lines. */
final class WordTables {
    /** As many as Word itself takes. */
    private static final int MOST_COLUMNS = 63;

    private final Function<Element, List<WordBlock>> blocks;
    private final List<String> remarks = new ArrayList<>();

    /** @param blocks reads what stands in a cell */
    WordTables(Function<Element, List<WordBlock>> blocks) {
        this.blocks = blocks;
    }

    Table read(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Boolean> heads = new ArrayList<>();
        for (Element row : elements(table, "tr")) {
            Optional<Element> properties = Dom.child(row, "trPr");
            boolean deleted = properties.flatMap(p -> Dom.child(p, "del")).isPresent();
            if (deleted) {
                continue;
            }
            List<Cell> read = row(row, properties, rows.isEmpty() ? List.of() : rows.get(rows.size() - 1));
            rows.add(read);
            heads.add(properties
                    .flatMap(p -> Dom.child(p, "tblHeader"))
                    .map(WordStyles::isOn)
                    .orElse(false));
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Row> even = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = new ArrayList<>(rows.get(i));
            while (row.size() < width) {
                row.add(new Cell(List.of(), false, 1));
            }
            even.add(new Row(heads.get(i), row));
        }
        return new Table(even, remarks);
    }

    private List<Cell> row(Element row, Optional<Element> properties, List<Cell> above) {
        List<Cell> cells = new ArrayList<>();
        int before = properties
                .flatMap(p -> Dom.child(p, "gridBefore"))
                .map(grid -> Wml.number(grid, "val", 0))
                .orElse(0);
        for (int i = 0; i < Math.min(before, MOST_COLUMNS); i++) {
            cells.add(new Cell(List.of(), false, 1));
        }
        for (Element cell : elements(row, "tc")) {
            Optional<Element> own = Dom.child(cell, "tcPr");
            int wide = own.flatMap(p -> Dom.child(p, "gridSpan"))
                    .map(span -> Wml.number(span, "val", 1))
                    .orElse(1);
            boolean continues = own.flatMap(p -> Dom.child(p, "vMerge"))
                    .filter(merge -> !Wml.attribute(merge, "val").equals("restart"))
                    .isPresent();
            int across = Math.max(1, Math.min(wide, MOST_COLUMNS - cells.size()));
            List<Paragraph> paragraphs = continues && cells.size() < above.size()
                    ? above.get(cells.size()).paragraphs()
                    : paragraphs(blocks.apply(cell));
            for (int i = 0; i < across && cells.size() < MOST_COLUMNS; i++) {
                cells.add(new Cell(paragraphs, continues || i > 0, across));
            }
        }
        return cells;
    }

    /** Rows and cells stand in content controls too. */
    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Dom.children(parent)) {
            String local = String.valueOf(child.getLocalName());
            if (local.equals(name)) {
                found.add(child);
            } else if (List.of("sdt", "sdtContent", "ins", "moveTo", "customXml")
                    .contains(local)) {
                found.addAll(elements(child, name));
            }
        }
        return found;
    }

    private List<Paragraph> paragraphs(List<WordBlock> inside) {
        List<Paragraph> all = new ArrayList<>();
        for (WordBlock block : inside) {
            remarks.addAll(block.remarks());
            if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                all.add(paragraph);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> line(row).ifPresent(all::add));
            }
        }
        return all;
    }

    /** A row of a table in a cell, as a line: {@code Ansvarig: HR}. */
    private static Optional<Paragraph> line(Row row) {
        List<Cell> cells = row.cells().stream()
                .filter(cell -> !cell.covered() && !cell.text().isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String text = cells.stream().map(Cell::text).collect(java.util.stream.Collectors.joining(": "));
        return Optional.of(cells.get(0).paragraphs().get(0).with(List.of(WordRun.plain(text.replace("::", ":")))));
    }
}
