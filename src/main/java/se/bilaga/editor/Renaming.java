package se.bilaga.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.edit.Edits;
import se.bilaga.editor.NamedPlace.Kind;
import se.bilaga.prose.Referent;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.figure.Reference;

/**
 * A new name for a series, a member or an id, written everywhere in the plan where the old one stands.
 *
 * @param places where the old name stands; none where it cannot be done
 * @param refused why it cannot be done; null where it can
 */
public record Renaming(List<Span> places, @Nullable Message refused) {
    private static final Pattern SERIES = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern ID = Pattern.compile("[\\p{Ll}\\d]+(?:[-_][\\p{Ll}\\d]+)*");
    private static final Pattern MEMBER = Pattern.compile("[\\p{L}\\d][^\\[\\]{}\":#,=\\n]*(?<! )");

    public Renaming {
        places = List.copyOf(places);
    }

    /** What stands at an offset as it can be renamed; empty where nothing can. */
    public static Optional<Span> at(PlanDraft draft, int offset) {
        return draft.placeAt(offset)
                .filter(place -> hindrance(draft, place) == null)
                .map(place -> written(place).orElse(place.at()));
    }

    /** The places of the name at an offset, for {@code name} to stand there instead. */
    public static Renaming of(PlanDraft draft, int offset, String name) {
        Optional<NamedPlace> here = draft.placeAt(offset);
        if (here.isEmpty() || !draft.current()) {
            return refused(new Message(
                    "här står inget namn som kan bytas medan planen är som den är",
                    "there is no name here that can be changed while the plan is as it is"));
        }
        NamedPlace place = here.get();
        Message hindrance = hindrance(draft, place);
        if (hindrance != null) {
            return refused(hindrance);
        }
        if (!isName(place.kind(), name)) {
            return refused(Message.of(
                    "\"%s\" kan inte vara namn på en serie, ett värde eller ett id",
                    "\"%s\" cannot be the name of a series, a member or an id", name));
        }
        if (isTaken(draft, place, name)) {
            return refused(Message.of("namnet \"%s\" finns redan", "the name \"%s\" is taken", name));
        }
        return new Renaming(
                draft.places().stream()
                        .filter(place::sameAs)
                        .flatMap(other -> written(other).stream())
                        .distinct()
                        .toList(),
                null);
    }

    /** The plan's text with the new name. */
    public String applied(PlanDraft draft, String name) {
        Edits edits = new Edits(draft.source());
        places.forEach(place -> edits.replace(place, name));
        return edits.text();
    }

    /** Why what is named at a place cannot be renamed; null where it can. */
    private static @Nullable Message hindrance(PlanDraft draft, NamedPlace place) {
        boolean elsewhere = draft.places().stream()
                .anyMatch(other -> place.sameAs(other)
                        && !other.at().file().path().equals(draft.source().path()));
        if (place.kind() == Kind.DIMENSION || place.kind() == Kind.AREA) {
            return new Message("det namnet byts inte här", "that name is not changed here");
        }
        if (elsewhere || (place.kind() == Kind.MEMBER && !isOwnMember(draft, place))) {
            return Message.of(
                    "%s står i en fil eller är en tid; byt namnet där det är skrivet",
                    "%s stands in a file or is a time; change the name where it is written", place.written());
        }
        return null;
    }

    /** Whether all series with a member have it written in this plan. */
    private static boolean isOwnMember(PlanDraft draft, NamedPlace place) {
        String dimension = place.name().substring(0, place.name().indexOf('='));
        return draft.known().stream()
                .flatMap(known -> known.statistics().cubes().values().stream())
                .filter(cube -> cube.dimension(dimension)
                        .filter(has -> has.find(place.written()).isPresent())
                        .isPresent())
                .allMatch(cube -> isWritten(draft, cube)
                        && cube.dimension(dimension).map(Dimension::time).equals(Optional.of(false)));
    }

    private static boolean isWritten(PlanDraft draft, Cube cube) {
        return cube.series().file() == null
                && cube.series().at().file().path().equals(draft.source().path());
    }

    static boolean isName(Kind kind, String name) {
        Pattern form = switch (kind) {
            case SERIES -> SERIES;
            case MEMBER -> MEMBER;
            default -> ID;
        };
        boolean word = Reference.WORDS.contains(name) || Referent.of(name).isPresent();
        return form.matcher(name).matches() && !word;
    }

    private static boolean isTaken(PlanDraft draft, NamedPlace place, String name) {
        int equals = place.name().indexOf('=');
        String whole = place.kind() == Kind.SERIES ? name : place.name().substring(0, equals + 1) + name;
        return draft.places().stream()
                .anyMatch(other -> other.kind() == place.kind() && other.name().equals(whole));
    }

    /** Where the name itself stands, without quotes and without its dimension; empty where another name of it does. */
    private static Optional<Span> written(NamedPlace place) {
        Span at = place.at();
        String text = at.text();
        String bare = text.replaceFirst("^[\"'](.*)[\"']$", "$1");
        int quote = bare.length() < text.length() ? 1 : 0;
        int name = place.kind() == Kind.MEMBER ? bare.indexOf('=') + 1 : 0;
        return Stream.of(bare.substring(name))
                .filter(written -> written.equalsIgnoreCase(place.written()))
                .map(written ->
                        new Span(at.file(), at.from() + quote + name, at.from() + quote + name + written.length()))
                .findFirst();
    }

    static Renaming refused(Message why) {
        return new Renaming(List.of(), why);
    }
}
