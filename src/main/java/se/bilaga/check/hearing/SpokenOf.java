package se.bilaga.check.hearing;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Utterance.Part;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.unit.UnitKind;

/** The measures that a part of a sentence is of. */
public final class SpokenOf {
    private static final Pattern SHARE = Pattern.compile("(?U)\\bandel(?:en|ar|arna)?\\b");
    private static final Pattern COUNT = Pattern.compile("(?U)\\bantal(?:et)?\\b");
    private static final Pattern MANY = Pattern.compile("(?iU)\\b(?:fler|färre|flest|färst|vanlig\\p{L}*)\\b");
    private static final Pattern DEAR = Pattern.compile("(?iU)\\b(?:dyr|billig)\\p{L}*");
    private static final Pattern HIGH = Pattern.compile("(?iU)\\b(?:hög|läg)\\p{L}*");

    private static final Pattern ATTRIBUTE = Pattern.compile("(?U)\\p{L} (?:mot|bland|hos|med) $");

    private final Heard heard;

    public SpokenOf(Heard heard) {
        this.heard = heard;
    }

    /** Those of {@link #any} that are called so, and divided by a group that the part names, where any is. */
    public List<Tabulation> at(int place) {
        Part own = heard.utterance().parts().get(heard.utterance().part(place));
        List<Tabulation> any = mostCalled(any(place));
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
        return heard.carried().isEmpty() ? heard.meant() : heard.carried();
    }

    /** The others that have a group of the sentence, where it calls none of {@link #at} by its name. */
    public List<Tabulation> doubted(int place) {
        List<Tabulation> at = at(place);
        boolean told = at.stream()
                .anyMatch(of -> isCalled(of) || heard.anchors().stream().anyMatch(one -> one.of() == of));
        return told
                ? List.of()
                : heard.pool().stream()
                        .filter(of -> !at.contains(of))
                        .filter(of -> heard.groups().stream()
                                .anyMatch(one -> one.of() == of && one.surely() >= WordLikeness.MADE_OF))
                        .toList();
    }

    /** Those of {@link #at} that a word of rank or comparison goes with: what is counted is more, a rate is higher. */
    public List<Tabulation> told(int place, String word) {
        List<Tabulation> at = at(place);
        Part own = heard.utterance().parts().get(heard.utterance().part(place));
        String part = heard.utterance().gist().substring(own.from(), own.to());
        boolean share = SHARE.matcher(part).find();
        boolean counted =
                !share && (MANY.matcher(word).find() || COUNT.matcher(part).find());
        boolean rate = share || HIGH.matcher(word).find();
        boolean dear = DEAR.matcher(word).find();
        List<Tabulation> some = at.stream()
                .filter(of -> dear
                        ? of.measure().unit().kind() == UnitKind.MONEY
                        : counted
                                ? of.measure().additive()
                                : !rate || !of.measure().additive())
                .toList();
        return some.isEmpty() ? at : some;
    }

    /** Those that some word of the sentence calls, if only by a shorter word for them. */
    private List<Tabulation> mostCalled(List<Tabulation> some) {
        List<Tabulation> called = some.stream().filter(this::isCalled).toList();
        return called.isEmpty() ? some : called;
    }

    /** Whether the sentence calls a measure by a word of its heading. */
    public boolean isCalled(Tabulation of) {
        return heard.measures().stream().anyMatch(one -> one.of() == of);
    }

    private List<Tabulation> called(Part part) {
        List<NamedThings.Called> called = heard.measures().stream()
                .filter(one -> part.holds(one.at()) && one.surely() >= WordLikeness.MADE_OF)
                .toList();
        List<NamedThings.Called> heads =
                called.stream().filter(one -> !isAttribute(one.at())).toList();
        Stream<Tabulation> named = (heads.isEmpty() ? called : heads).stream().map(NamedThings.Called::of);
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
                .filter(heard.meant()::contains)
                .distinct()
                .toList();
        return anchored.isEmpty()
                ? grouped.filter(heard.meant()::contains).distinct().toList()
                : anchored;
    }

    /** {@code hot mot handläggare} are hot. */
    private boolean isAttribute(int at) {
        return ATTRIBUTE.matcher(heard.utterance().gist().substring(0, at)).find();
    }

    public List<Cube> cubes() {
        return heard.meant().stream()
                .map(one -> one.measure().cube())
                .filter(Objects::nonNull)
                .toList();
    }
}
