package se.bilaga.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.editor.place.Cursor;
import se.bilaga.editor.place.CursorSearch;
import se.bilaga.editor.place.WrittenLine;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Series;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;

/** What an editor shows of the words at a place: the figure of a reference, what a series measures, what a key means. */
public final class Explanation {
    private static final int MOST_MEMBERS = 12;

    private final PlanDraft draft;
    private final KnownPlan plan;

    private Explanation(PlanDraft draft, KnownPlan plan) {
        this.draft = draft;
        this.plan = plan;
    }

    /** In Markdown, in Swedish; empty where there is nothing to say. */
    public static Optional<String> at(PlanDraft draft, int offset, Vocabulary vocabulary) {
        Optional<String> figure = FigureNotes.at(draft, offset).map(note -> "**" + note.text() + "**");
        Optional<String> name = draft.known().flatMap(plan -> new Explanation(draft, plan).named(offset));
        if (figure.isPresent() || name.isPresent()) {
            return Optional.of(String.join(
                    "\n\n", Stream.of(figure, name).flatMap(Optional::stream).toList()));
        }
        Cursor cursor = CursorSearch.at(draft.source(), lineEnd(draft, offset));
        return cursor.slot() == Cursor.Slot.PROSE ? Optional.empty() : keyAt(draft, offset, vocabulary);
    }

    private static int lineEnd(PlanDraft draft, int offset) {
        return draft.source().lineEnd(draft.source().line(offset));
    }

    private static Optional<String> keyAt(PlanDraft draft, int offset, Vocabulary vocabulary) {
        WrittenLine line = WrittenLine.of(draft.source(), draft.source().line(offset));
        int column = offset - line.start();
        if (line.key().isEmpty()
                || column < line.column()
                || column > line.column() + line.key().length()) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(
                CursorSearch.at(draft.source(), line.start() + line.column()).path());
        path.add(line.key());
        return vocabulary.doc(path);
    }

    private Optional<String> named(int offset) {
        return draft.placeAt(offset).flatMap(place -> switch (place.kind()) {
            case SERIES ->
                Optional.ofNullable(plan.statistics().cubes().get(place.name())).map(this::series);
            case MEMBER, DIMENSION -> Optional.empty();
            case AREA ->
                Optional.ofNullable(plan.plan().organisation().areas().get(place.name()))
                        .map(Text::value);
            case ID -> heading(place.name());
        });
    }

    private String series(Cube cube) {
        Series series = cube.series();
        List<String> lines = new ArrayList<>();
        lines.add("**" + cube.label() + "** (" + cube.unit().name() + ")");
        add(lines, "", series.definition());
        add(lines, "Räknas ut: ", series.formula());
        for (Dimension dimension : cube.dimensions()) {
            List<String> members =
                    dimension.members().stream().map(member -> member.key()).toList();
            String more = members.size() > MOST_MEMBERS ? " …" : "";
            lines.add(dimension.label() + ": "
                    + String.join(", ", members.subList(0, Math.min(MOST_MEMBERS, members.size()))) + more);
        }
        add(lines, "Källa: ", series.source());
        shown(cube.id()).ifPresent(lines::add);
        return String.join("\n\n", lines);
    }

    private static void add(List<String> lines, String before, @Nullable Text text) {
        if (text != null) {
            lines.add(before + text.value().strip());
        }
    }

    /** On which lines a reader meets it. */
    private Optional<String> shown(String series) {
        List<String> lines = draft.places().stream()
                .filter(place ->
                        place.kind() == NamedPlace.Kind.SERIES && place.name().equals(series) && !place.defines())
                .map(place -> String.valueOf(place.at().line()))
                .distinct()
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of("Används på rad " + String.join(", ", lines));
    }

    private Optional<String> heading(String id) {
        Plan read = plan.plan().plan();
        return read.allSections()
                .filter(section -> section.id() != null && section.id().value().equals(id))
                .map(section -> section.heading().value())
                .findFirst()
                .or(() -> read.goals().stream()
                        .filter(goal -> goal.id().value().equals(id))
                        .map(goal -> goal.goal().value())
                        .findFirst())
                .or(() -> read.allActivities()
                        .filter(activity -> Objects.equals(id, valueOf(activity.id())))
                        .map(activity -> activity.text().value())
                        .findFirst());
    }

    private static @Nullable String valueOf(@Nullable Text text) {
        return text == null ? null : text.value();
    }

    /** Where the thing is made that is named at an offset; empty where nothing is, or where that is in no file. */
    public static Optional<Span> definition(PlanDraft draft, int offset) {
        List<NamedPlace> places = draft.places();
        return draft.placeAt(offset)
                .flatMap(here -> places.stream()
                        .filter(place -> place.defines() && place.sameAs(here))
                        .findFirst())
                .map(NamedPlace::at);
    }

    /** Every place that names the same thing as an offset. */
    public static List<NamedPlace> references(PlanDraft draft, int offset) {
        return draft.placeAt(offset)
                .map(here -> draft.places().stream()
                        .filter(place -> place.sameAs(here))
                        .toList())
                .orElse(List.of());
    }
}
