package se.bilaga.statistics.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Remark;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.measure.Measured;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Absent;

/** Gathers what stands under a table while its cells are made. */
public final class TableNotes {
    public static final String ROUNDED = "På grund av avrundning stämmer summan av delarna inte alltid med totalen.";
    public static final String HIDDEN = "Totalen omfattar även värden som inte visas i tabellen.";
    public static final String TOTALS_OF_SHOWN = "Summan är av dem som visas i tabellen.";
    public static final String SHARES_OF_SHOWN = "Andelarna är av dem som visas i tabellen.";
    public static final String BOTH_OF_SHOWN = "Summan och andelarna är av dem som visas i tabellen.";
    static final String DIFFERENCE_ROUNDED =
            "På grund av avrundning stämmer skillnaden inte alltid med de värden som visas.";
    private static final int LONGEST_POPULATION = 160;

    private final int before;
    private final Map<String, String> marked = new LinkedHashMap<>();
    private final Set<String> atOwnCell = new HashSet<>();
    private final Set<Absence> absent = EnumSet.noneOf(Absence.class);

    public TableNotes() {
        this(0);
    }

    /** @param before how many marks are taken already */
    public TableNotes(int before) {
        this.before = before;
    }

    /** The mark of rows that are brought out, for what that means. */
    public String mark(String meaning) {
        return marked.computeIfAbsent(meaning, words -> mark(before + marked.size()));
    }

    /**
     * The marks of a cell that this is said of: a, b and so on, the same for the same words. What a cell carries from
     * another of the table is marked there alone.
     */
    public List<String> marks(List<Remark> remarks) {
        List<String> marks = new ArrayList<>();
        for (Remark remark : remarks) {
            if (!remark.carried()) {
                atOwnCell.add(remark.words());
            } else if (atOwnCell.contains(remark.words())) {
                continue;
            }
            marks.add(marked.computeIfAbsent(remark.text(), words -> mark(before + marked.size())));
        }
        return marks;
    }

    /** {@code a … z, aa, ab …}. */
    public static String mark(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : mark(number / 26 - 1) + last;
    }

    /**
     * A cell with what is measured, or with the mark that stands where there is no figure.
     *
     * @param signed whether what is more than nothing has a plus
     */
    public DataTable.Cell cell(Measured found, boolean withUnit, boolean signed, List<String> marks) {
        Figure figure = found.figure();
        boolean plus = signed && figure != null && NumberText.rounded(figure).signum() > 0;
        String text = (plus ? "+" : "") + found.text(withUnit);
        if (found.quantity() instanceof Absent none) {
            absent.add(none.absence());
        }
        return new DataTable.Cell(DataTable.CellKind.FIGURE, text, 1, 1, figure, marks);
    }

    /** What the marks in the cells mean. */
    public List<String> ofMarks() {
        return absent.stream().map(Absence::note).toList();
    }

    /** What is to be said where a sum or a difference shown is not that of the values shown. */
    public static List<String> rounding(boolean sum, boolean difference) {
        return Stream.of(sum ? ROUNDED : "", difference ? DIFFERENCE_ROUNDED : "")
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** The sentences that are said at marks in the cells. */
    public List<DataTable.Note> ofRemarks() {
        return marked.entrySet().stream()
                .map(entry -> new DataTable.Note(entry.getValue(), sentence(entry.getKey())))
                .toList();
    }

    /** Who is counted, where that is short, and the series' own notes. */
    public static List<String> ofSeries(List<Cube> cubes) {
        Stream<String> populations = cubes.stream()
                .map(cube -> cube.series().population())
                .filter(Objects::nonNull)
                .map(Text::value)
                .filter(words -> words.length() <= LONGEST_POPULATION)
                .map(words -> sentence("Avser " + Labels.uncapitalised(words.strip())));
        Stream<String> own = cubes.stream()
                .map(cube -> cube.series().note())
                .filter(Objects::nonNull)
                .map(note -> sentence(note.value()));
        return Stream.concat(populations, own).distinct().toList();
    }

    public static List<String> sources(List<Cube> cubes) {
        List<String> sources = cubes.stream()
                .map(cube -> cube.series().source())
                .filter(Objects::nonNull)
                .map(source -> source.value().strip().replaceAll("\\.$", ""))
                .distinct()
                .toList();
        return sources.isEmpty() ? List.of() : List.of("Källa: " + String.join("; ", sources) + ".");
    }

    public static String sentence(String words) {
        String text = Labels.capitalised(words.strip());
        return text.matches("(?s).*[.!?]$") ? text : text + ".";
    }
}
