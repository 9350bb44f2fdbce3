package se.bilaga.statistics.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;

/** Explains why a file's table is none of a series, all that lacks at once. */
final class HeadFaults {
    private final Diagnostics d;
    private final Text file;

    /** @param file where the plan names it */
    HeadFaults(Text file, Diagnostics d) {
        this.file = file;
        this.d = d;
    }

    void noHead() {
        d.error(
                "ogiltig-fil",
                file.at(),
                Message.of("%s har ingen tabell med siffror", "%s has no table of figures", file),
                new Message(
                        "säg var den står med blad, cellområde och rubrikrad",
                        "say where it stands with blad, cellområde and rubrikrad"));
    }

    /**
     * @param absent the dimensions that have no column
     * @param heads those of columns that are of no dimension
     */
    void absentColumns(List<String> absent, List<Text> heads, Text first) {
        List<String> left = new ArrayList<>(absent);
        for (Text head : heads) {
            Nearest.to(head.value(), left).ifPresent(meant -> {
                left.remove(meant);
                d.error(
                        "okänd-kolumn",
                        head.at(),
                        Message.of(
                                "kolumnen \"%s\" hör inte till serien",
                                "the column \"%s\" is none of the series", head),
                        Message.of("menade du \"%s\"?", "did you mean \"%s\"?", meant));
            });
        }
        if (left.isEmpty()) {
            return;
        }
        String names = String.join(" och ", left);
        d.error(
                "saknad-kolumn",
                first.at(),
                Message.of(
                        left.size() == 1 ? "kolumnen %s saknas" : "kolumnerna %s saknas",
                        left.size() == 1 ? "there is no column %s" : "there are no columns %s",
                        names),
                heads.isEmpty()
                        ? Message.of(
                                "första raden ska ha en kolumn för varje dimension i per och en som heter värde",
                                "the first row names a column for each dimension in per and one called värde")
                        : Message.of(
                                "säg vilken kolumn som är %s: kolumner: {%s: %s}",
                                "say which column is %s: kolumner: {%s: %s}", left.get(0), heads.get(0), left.get(0)),
                Message.of(
                        "står %s på bredden, som rubriker över siffrorna: bredd: [%s]",
                        "where %s are heads over the figures: bredd: [%s]", left.get(0), left.get(0)));
    }

    /** What the author calls a column that the file does not have. */
    void unknownColumn(String column, Text role, List<Text> heads) {
        List<String> names = heads.stream().map(Text::value).toList();
        d.error(
                "okänd-kolumn",
                role.at(),
                Message.of("filen har ingen kolumn \"%s\"", "the file has no column \"%s\"", column),
                Nearest.hint(column, names)
                        .orElse(Message.of("kolumnerna är %s", "the columns are %s", String.join(", ", names))));
    }

    void noValues(Text first, List<Text> heads) {
        d.error(
                "saknad-kolumn",
                first.at(),
                heads.isEmpty()
                        ? new Message("ingen kolumn har siffror", "no column has figures")
                        : Message.of(
                                "flera kolumner har siffror: %s",
                                "several columns have figures: %s",
                                heads.stream().map(Text::value).collect(Collectors.joining(", "))),
                heads.isEmpty()
                        ? new Message(
                                "under kolumnernas namn ska det stå en rad för varje värde",
                                "below the names of the columns there is a row for each value")
                        : Message.of(
                                "säg vilken som är seriens: kolumner: {%s: värde}",
                                "say which is the series': kolumner: {%s: värde}", heads.get(0)));
    }

    void tooManyAcross(Text third) {
        d.error(
                "ogiltig-fil",
                third.at(),
                new Message("högst två dimensioner kan stå på bredden", "at most two dimensions can be across"),
                new Message("lägg de andra i en kolumn var i filen", "give the others a column each in the file"));
    }
}
