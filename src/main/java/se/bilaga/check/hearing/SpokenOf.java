package se.bilaga.check.hearing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Utterance.Part;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.statistics.cube.Cube;

/** The measures that a part of a sentence is of. */
public final class SpokenOf {
    private final Heard heard;

    public SpokenOf(Heard heard) {
        this.heard = heard;
    }

    /** Those of {@link #any} that are divided by a group that the part names, where any is. */
    public List<Tabulation> at(int place) {
        Part own = heard.utterance().parts().get(heard.utterance().part(place));
        List<Tabulation> any = any(place);
        List<Tabulation> grouped = any.stream()
                .filter(of -> heard.groups().stream()
                        .anyMatch(one -> one.of() == of && one.surely() >= WordLikeness.MADE_OF && one.isIn(own)))
                .toList();
        return grouped.isEmpty() ? any : grouped;
    }

    /** Those that the part names, or the nearest part before; else all that the sentence may be of. */
    private List<Tabulation> any(int place) {
        Utterance in = heard.utterance();
        for (int i = in.part(place); i >= 0; i--) {
            Part part = in.parts().get(i);
            List<Tabulation> called = called(part);
            if (!called.isEmpty()) {
                return called;
            }
        }
        return heard.meant();
    }

    private List<Tabulation> called(Part part) {
        Stream<Tabulation> named = heard.measures().stream()
                .filter(one -> part.holds(one.at()) && one.surely() >= WordLikeness.MADE_OF)
                .map(NamedThings.Called::of);
        Stream<Tabulation> grouped = heard.groups().stream()
                .filter(one -> one.isIn(part) && one.surely() >= WordLikeness.MADE_OF)
                .map(NamedThings.Named::of);
        List<Tabulation> own = named.filter(heard.meant()::contains).distinct().toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Tabulation> anchored = heard.anchors().stream()
                .filter(one -> part.holds(one.at()))
                .map(FigureAnchors.Anchor::of)
                .distinct()
                .toList();
        return anchored.isEmpty()
                ? grouped.filter(heard.meant()::contains).distinct().toList()
                : anchored;
    }

    public List<Cube> cubes() {
        return heard.meant().stream()
                .map(one -> one.measure().cube())
                .filter(Objects::nonNull)
                .toList();
    }
}
