package se.bilaga.importing.figures;

import java.util.List;
import se.bilaga.importing.draft.DraftNode.Fields;

/**
 * What a table of numbers may be: series and a view of them, or a free table.
 *
 * @param kind {@code tabell} or {@code fritabell}
 * @param computed whether its sums are computed, not written
 */
record FigureDraft(List<DraftSeries> series, String kind, Fields view, boolean computed) {
    FigureDraft {
        series = List.copyOf(series);
    }
}
