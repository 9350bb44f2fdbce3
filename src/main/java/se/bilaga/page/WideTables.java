package se.bilaga.page;

import java.util.List;
import java.util.Optional;
import se.bilaga.page.grid.ColumnWidths;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.Grid;
import se.bilaga.paper.Paper;
import se.bilaga.plan.text.Passage;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Tables that need more room than a page has: they are turned, and what must be broken in them is told. */
final class WideTables {
    private final List<Passage> passages;
    private final Paper paper;
    private final Diagnostics diagnostics;

    WideTables(List<Passage> passages, Paper paper, Diagnostics diagnostics) {
        this.passages = passages;
        this.paper = paper;
        this.diagnostics = diagnostics;
    }

    /** Whether a section must be set on its side, for its figures and words would be broken on an upright page. */
    boolean areTooWide(Text heading, List<BlockView> views) {
        Optional<Grid> wide = views.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .filter(grid -> !fits(grid, false))
                .findFirst();
        wide.ifPresent(grid -> diagnostics.advice(
                "liggande-avsnitt",
                heading.at(),
                Message.of(
                        "%s får inte plats på en stående sida, så avsnittet blir liggande",
                        "%s does not fit an upright page, so the section is set on its side", name(grid)),
                new Message(
                        "skriv sida: liggande om det är bra så; annars dela tabellen eller ta bort kolumner",
                        "write sida: liggande if that is well; else divide the table or leave out columns")));
        return wide.isPresent();
    }

    private boolean fits(Grid grid, boolean landscape) {
        return !grid.widths().isEmpty()
                || ColumnWidths.fits(grid, paper.sheet(landscape).textWidth(), paper.tables());
    }

    /** The table with its columns shared; it is told where it fits no page, or where a run in it must be broken. */
    Grid fitted(Text heading, Grid grid, boolean landscape) {
        if (landscape && !fits(grid, true)) {
            diagnostics.warning(
                    "för-bred-tabell",
                    heading.at(),
                    Message.of(
                            "%s får inte plats ens på en liggande sida",
                            "%s does not fit even a page on its side", name(grid)),
                    new Message("dela tabellen i två", "divide the table in two"));
        }
        double width = paper.sheet(landscape).textWidth();
        Grid fitted = ColumnWidths.fitted(grid, width, paper.tables());
        broken(heading, ColumnWidths.broken(fitted, width, paper.tables()));
        return fitted;
    }

    private void broken(Text heading, String run) {
        if (!run.isEmpty()) {
            diagnostics.advice(
                    "bruten-cell",
                    place(run).orElse(heading.at()),
                    Message.of(
                            "\"%s\" är bredare än sin spalt och bryts mitt i",
                            "\"%s\" is wider than its column and is broken in the middle", run),
                    new Message(
                            "skriv den kortare, eller lägg adressen som länk: [ord](adress)",
                            "write it shorter, or let the address be a link: [words](address)"));
        }
    }

    private Optional<Span> place(String run) {
        return passages.stream()
                .map(Passage::text)
                .filter(text -> text.value().contains(run))
                .findFirst()
                .map(text -> {
                    int from = text.value().indexOf(run);
                    return text.span(from, from + run.length());
                });
    }

    private static String name(Grid grid) {
        return grid.anchor().kind().word() + " " + grid.anchor().number();
    }
}
