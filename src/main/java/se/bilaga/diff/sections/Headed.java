package se.bilaga.diff.sections;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.change.ChangeSubject;
import se.bilaga.diff.change.ChangeSubject.Thing;
import se.bilaga.diff.match.Traits;
import se.bilaga.diff.things.Side;
import se.bilaga.plan.Section;
import se.bilaga.source.text.Span;

/**
 * A section where it stands.
 *
 * @param index its number in the document, from 0
 */
record Headed(Side side, Section section, @Nullable Headed parent, int index) {

    /** Every section of a plan in reading order. */
    static List<Headed> of(Side side) {
        List<Headed> all = new ArrayList<>();
        collect(side, side.plan().sections(), null, all);
        return all;
    }

    private static void collect(Side side, List<Section> sections, @Nullable Headed parent, List<Headed> all) {
        for (Section section : sections) {
            Headed headed = new Headed(side, section, parent, all.size());
            all.add(headed);
            collect(side, section.sections(), headed, all);
        }
    }

    Span at() {
        return section.heading().at();
    }

    String heading() {
        return side.prose(section.heading());
    }

    Traits byHeading() {
        String id = section.id() == null ? null : section.id().value();
        return new Traits(id, side.undated(heading()), path());
    }

    Traits byWords() {
        return new Traits(null, heading() + " " + words(), path());
    }

    /** The headings above it, the outermost first. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        for (Headed above = parent; above != null; above = above.parent()) {
            path.add(0, above.heading());
        }
        return path;
    }

    /** Its own words, without those of its sections. */
    String words() {
        return SectionWords.of(side, section);
    }

    ChangeSubject subject(@Nullable Double likeness) {
        String id = section.id() == null ? null : section.id().value();
        String above = parent == null ? "" : parent.heading();
        boolean alone = of(side).stream()
                        .filter(other -> other.heading().equals(heading()))
                        .count()
                == 1;
        String name = alone || parent == null ? heading() : heading() + " (under " + parent.heading() + ")";
        return new ChangeSubject(Thing.SECTION, id, name, heading(), List.of(), above, likeness);
    }

    /** A section is where it stands. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headed headed && headed.at().equals(at());
    }

    @Override
    public int hashCode() {
        return at().hashCode();
    }
}
