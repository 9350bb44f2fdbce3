package se.bilaga.page;

import java.util.List;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.paper.Paper;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;

/**
 * How many lines a document has at least, counted while it is made: what no document has room for is told once, and the
 * rest is left out rather than made, laid out and then refused.
 */
final class DocumentLength {
    private final int most;
    private final Diagnostics diagnostics;
    private int lines;

    DocumentLength(Paper paper, Diagnostics diagnostics) {
        this.most = paper.mostLines();
        this.diagnostics = diagnostics;
    }

    /** Whether there is room for more. */
    boolean hasRoom() {
        return lines <= most;
    }

    /** Counts what follows a heading, with the line over it. */
    void add(Text heading, List<? extends BlockView> views) {
        boolean had = hasRoom();
        lines = (int) Math.min(
                (long) lines
                        + 1
                        + views.stream().mapToInt(DocumentLength::lines).sum(),
                most + 1L);
        if (had && !hasRoom()) {
            diagnostics.error(
                    "går-inte-att-sätta",
                    heading.at(),
                    Message.of(
                            "dokumentet blir längre än %d sidor, som är det mesta som skrivs; hit räcker de",
                            "the document becomes longer than %d pages, the most that are written; they last to here",
                            Paper.MOST_PAGES),
                    new Message("dela planen i flera", "divide the plan into several"));
        }
    }

    /** What stands side by side takes a line together. */
    private static int lines(BlockView view) {
        if (view instanceof Grid grid) {
            return grid.head().size()
                    + grid.body().stream().mapToInt(DocumentLength::lines).sum();
        }
        if (view instanceof BlockView.ItemList list) {
            return list.items().size();
        }
        return view instanceof BlockView.Paragraphs prose ? prose.content().paragraphs() : 1;
    }

    private static int lines(Grid.Row row) {
        return row.cells().stream()
                .mapToInt(cell -> Math.max(1, cell.content().paragraphs()))
                .max()
                .orElse(0);
    }
}
