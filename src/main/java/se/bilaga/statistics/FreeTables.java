package se.bilaga.statistics;

import se.bilaga.plan.FreeTable;
import se.bilaga.source.Diagnostics;
import se.bilaga.source.Message;

/** Makes a table with cells of its own. */
final class FreeTables {
    private FreeTables() {}

    @SuppressWarnings("DoNotCallSuggester")
    static DataTable of(FreeTable table, Statistics statistics, Diagnostics d) {
        throw new Fault(
                "fritabell", table.at(), new Message("", "" + statistics.cubes().size() + d.all()));
    }
}
