package se.bilaga.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bilaga.editor.NamedPlace.Kind;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/**
 * A new name for a series, a member or an id, written everywhere in the plan where the old one stands.
 *
 * @param places where the old name stands; none where it cannot be done
 * @param refused why it cannot be done; empty where it can
 */
public record Renaming(List<Span> places, Optional<Message> refused) {
    private static final Pattern SERIES = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern ID = Pattern.compile("[\\p{Ll}\\d]+(?:[-_][\\p{Ll}\\d]+)*");
    private static final Pattern MEMBER = Pattern.compile("[^\\[\\]{}\":#,\\n]+");

    public Renaming {
        places = List.copyOf(places);
    }

    /** What stands at an offset as it can be renamed; empty where nothing can. */
    public static Optional<Span> at(PlanDraft draft, int offset) {
        return draft.placeAt(offset).filter(Renaming::can).map(place -> unquoted(place.at()));
    }

    private static boolean can(NamedPlace place) {
        return place.kind() == Kind.SERIES || place.kind() == Kind.MEMBER || place.kind() == Kind.ID;
    }

    /** The places of the name at an offset, for {@code name} to stand there instead. */
    public static Renaming of(PlanDraft draft, int offset, String name) {
        Optional<NamedPlace> here = draft.placeAt(offset).filter(Renaming::can);
        if (here.isEmpty()) {
            return refused(
                    new Message("här står inget namn som kan bytas", "there is no name here that can be changed"));
        }
        NamedPlace place = here.get();
        if (!form(place.kind()).matcher(name).matches()) {
            return refused(Message.of(
                    "\"%s\" kan inte vara namn på en serie, ett värde eller ett id",
                    "\"%s\" cannot be the name of a series, a member or an id", name));
        }
        if (isTaken(draft, place, name)) {
            return refused(Message.of("namnet \"%s\" finns redan", "the name \"%s\" is taken", name));
        }
        List<NamedPlace> all = draft.places().stream().filter(place::sameAs).toList();
        if (all.stream().anyMatch(other -> !other.at().file().equals(draft.source()))) {
            return refused(Message.of(
                    "%s står i en fil som flera planer delar; byt namnet där",
                    "%s stands in a file that several plans share; change the name there", place.written()));
        }
        return new Renaming(
                all.stream()
                        .map(other -> unquoted(other.at()))
                        .filter(at -> at.text().equals(place.written()))
                        .distinct()
                        .toList(),
                Optional.empty());
    }

    private static Span unquoted(Span at) {
        String text = at.text();
        boolean quoted = text.length() > 1 && "\"'".indexOf(text.charAt(0)) >= 0;
        return quoted ? new Span(at.file(), at.from() + 1, at.to() - 1) : at;
    }

    private static Pattern form(Kind kind) {
        return switch (kind) {
            case SERIES -> SERIES;
            case MEMBER -> MEMBER;
            default -> ID;
        };
    }

    private static boolean isTaken(PlanDraft draft, NamedPlace place, String name) {
        String whole = place.kind() == Kind.MEMBER
                ? place.name().substring(0, place.name().indexOf('=') + 1) + name
                : name;
        return draft.places().stream()
                .anyMatch(other -> other.kind() == place.kind() && other.name().equals(whole));
    }

    private static Renaming refused(Message why) {
        return new Renaming(List.of(), Optional.of(why));
    }
}
