package se.bilaga.statistics.file;

import java.util.List;
import java.util.Optional;
import se.bilaga.plan.Series;
import se.bilaga.sheet.Area;
import se.bilaga.sheet.SheetFile;
import se.bilaga.sheet.Worksheet;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;

/** The values of a series in a file, wherever on its sheets they stand. */
public final class FileTable {
    private final Series series;
    private final SheetFile file;
    private final Text path;
    private final Diagnostics d;

    private FileTable(Series series, SheetFile file, Text path, Diagnostics d) {
        this.series = series;
        this.file = file;
        this.path = path;
        this.d = d;
    }

    /**
     * Every value that the file has of the series, in the file's order.
     *
     * @param path where the plan names the file
     * @return empty where no table of it is the series'; {@code d} then says why
     */
    public static Optional<List<FileValue>> read(Series series, SheetFile file, Text path, Diagnostics d) {
        return new FileTable(series, file, path, d).read();
    }

    private Optional<List<FileValue>> read() {
        Optional<Worksheet> sheet = sheet().flatMap(this::prepared).flatMap(this::cropped);
        return sheet.flatMap(found -> new HeadSearch(found, series, new HeadFaults(path, d))
                .find()
                .map(head -> new SheetRows(found, head, series, new HeadFaults(path, d), d).read()));
    }

    private Optional<Worksheet> sheet() {
        List<Worksheet> sheets = file.sheets();
        List<String> names = sheets.stream().map(Worksheet::name).toList();
        Text wanted = series.sheet();
        if (wanted != null) {
            Optional<Worksheet> named = sheets.stream()
                    .filter(sheet ->
                            sheet.name().equalsIgnoreCase(wanted.value().strip()))
                    .findFirst();
            if (named.isEmpty()) {
                d.error(
                        "okänt-blad",
                        wanted.at(),
                        Message.of("%s har inget blad \"%s\"", "%s has no sheet \"%s\"", path, wanted),
                        Nearest.hint(wanted.value(), names)
                                .orElse(Message.of("bladen är %s", "the sheets are %s", String.join(", ", names))));
            }
            return named;
        }
        if (sheets.isEmpty()) {
            d.error(
                    "ogiltig-fil",
                    path.at(),
                    Message.of("%s är tom", "%s is empty", path),
                    new Message("spara den igen, med siffrorna", "save it again, with the figures"));
            return Optional.empty();
        }
        List<Worksheet> fitting =
                sheets.size() == 1 ? sheets : sheets.stream().filter(this::fits).toList();
        if (fitting.size() != 1) {
            d.error(
                    "flera-blad",
                    path.at(),
                    Message.of("%s har flera blad: %s", "%s has several sheets: %s", path, String.join(", ", names)),
                    Message.of("säg vilket: blad: %s", "say which: blad: %s", names.get(0)));
            return Optional.empty();
        }
        return Optional.of(fitting.get(0));
    }

    /** With a year at each month and a column for each dimension of a pivot table. */
    private Optional<Worksheet> prepared(Worksheet written) {
        Worksheet sheet = CompactPivot.unfolded(written, ofRows(written));
        if (!DatedMonths.concerns(series.dimensions().stream().map(Text::value))) {
            return Optional.of(sheet);
        }
        DatedMonths months = new DatedMonths(sheet, path.value(), series.yearOfMonths());
        Worksheet dated = months.sheet();
        Text undated = months.undated();
        if (undated == null) {
            return Optional.of(dated);
        }
        d.error(
                "månad-utan-år",
                undated.at(),
                Message.of("månaden \"%s\" har inget år", "the month \"%s\" has no year", undated),
                new Message(
                        "skriv vilket i serien, filens-år: 2025, eller över månaderna i filen",
                        "write which in the series, filens-år: 2025, or above the months in the file"));
        return Optional.empty();
    }

    /** The dimensions that have no column for each member; where nothing is said, a wide table has the last so. */
    private List<String> ofRows(Worksheet sheet) {
        List<String> all = series.dimensions().stream().map(Text::value).toList();
        List<String> said = series.across().stream().map(Text::value).toList();
        boolean wide = said.isEmpty() && sheet.width() > 2;
        return wide
                ? all.subList(0, all.size() - 1)
                : all.stream().filter(name -> !said.contains(name)).toList();
    }

    private boolean fits(Worksheet written) {
        Diagnostics unheard = new Diagnostics();
        return new FileTable(series, file, path, unheard)
                .prepared(written)
                .flatMap(sheet -> new HeadSearch(sheet, series, new HeadFaults(path, unheard)).find())
                .isPresent();
    }

    private Optional<Worksheet> cropped(Worksheet sheet) {
        Text written = series.area();
        if (written == null) {
            return Optional.of(sheet);
        }
        Optional<Area> area = Area.parse(written.value());
        if (area.isEmpty()) {
            d.error(
                    "ogiltigt-cellområde",
                    written.at(),
                    Message.of("\"%s\" är inget cellområde", "\"%s\" is no range of cells", written),
                    new Message("skriv till exempel A3:D20", "write for example A3:D20"));
        }
        return area.map(sheet::within);
    }
}
