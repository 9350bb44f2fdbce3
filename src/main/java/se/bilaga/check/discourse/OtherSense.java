package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.NumberWording.Against;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.tabulation.DerivedFacts;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.Timing;

/**
 * What a number may tell that its words leave to the reader: the sum of a year, how far a group lies from the whole or the
 * highest from the lowest, what is left of a hundred, the same group at a time that nobody names.
 */
record OtherSense(Heard heard, Mention number, NumberWording wording, GroupScope scope) {
    private static final Pattern WHOLE = Pattern.compile(
            "(?U)\\b(?:snitt\\p{L}*|genomsnitt\\p{L}*|medel(?!lön|ålder)\\p{L}*|totalen|helhet\\p{L}*|hela|övriga|alla)\\b");
    private static final Pattern ENDS = Pattern.compile(
            "(?U)\\b(?:ytterlig\\p{L}*|mellan (?:ytterlig|de[nt]?\\b|högst|lägst)\\p{L}*|högst\\p{L}*|lägst\\p{L}*|bäst\\p{L}*|sämst\\p{L}*|störst\\p{L}*|minst\\p{L}*|skilj\\p{L}*)\\b");
    private static final Pattern STEPS = Pattern.compile("(?U)\\b(?:först|i rad|i följd|däremellan)\\b");

    /** Whether any measure of the paragraph has it so. */
    boolean isTold() {
        return heard.pool().stream().anyMatch(this::isToldBy);
    }

    private boolean isToldBy(Tabulation of) {
        DerivedFacts derived = new DerivedFacts();
        List<int[]> any = new Timing(of, 0).any();
        List<GroupPlace> places = places(of);
        String gist = heard.utterance().gist();
        if (!wording.change()) {
            List<int[]> some = STEPS.matcher(gist).find()
                    ? any
                    : any.stream().filter(time -> isOneYear(of, time)).toList();
            derived.levels(of, places, some);
            if (isNamedWhole(of)) {
                derived.levels(of, List.of(total(of)), scope.when().times(of));
            }
            if (isLeftOfHundred(of, places)) {
                return true;
            }
        }
        boolean apart = number.kind() != Mention.Kind.PERCENT && wording.against() != Against.EARLIER;
        if (apart && WHOLE.matcher(gist).find()) {
            places.forEach(place -> derived.between(of, place, total(of), any));
        }
        if (apart && !wording.change() && ENDS.matcher(gist).find()) {
            derived.range(of, any);
            pairs(of, places, any, derived);
        }
        String next = heard.utterance().next(number);
        return derived.facts().stream()
                .filter(fact -> !fact.isWhole() && fact.fits(number.kind(), next, true))
                .anyMatch(fact -> fact.tells(number, true));
    }

    /** Whether every part of what adds up is named: {@code övertid och mertid uppgick till 24 000 timmar}. */
    private boolean isNamedWhole(Tabulation of) {
        long named = heard.groups().stream()
                .filter(group -> group.of() == of)
                .map(Named::group)
                .distinct()
                .count();
        return of.measure().additive()
                && named > 1
                && of.axes().size() == 1
                && of.axes().get(0).groups().size() == named;
    }

    /** Whether they are the parts of a year, which may be summed though nobody says so. */
    private static boolean isOneYear(Tabulation of, int[] times) {
        return times.length > 1
                && of.times().get(times[0]).to().getYear()
                        == of.times().get(times[times.length - 1]).to().getYear();
    }

    private boolean isLeftOfHundred(Tabulation of, List<GroupPlace> places) {
        if (!heard.meant().contains(of) || number.hedge() != Mention.Hedge.EXACT) {
            return false;
        }
        DerivedFacts levels = new DerivedFacts();
        levels.levels(of, places, scope.when().times(of));
        return new TypedNumbers(heard, number).isRestOf(levels.facts());
    }

    private static void pairs(Tabulation of, List<GroupPlace> places, List<int[]> times, DerivedFacts derived) {
        for (GroupPlace one : places) {
            for (GroupPlace other : places) {
                if (!one.equals(other)) {
                    derived.between(of, one, other, times);
                }
            }
        }
    }

    private static GroupPlace total(Tabulation of) {
        return GroupPlace.total(of.axes().size());
    }

    /** Of the groups that the sentence names, and of those that the one before did. */
    private List<GroupPlace> places(Tabulation of) {
        Set<GroupPlace> places = new LinkedHashSet<>(scope.places(of));
        for (List<Named> groups : Arrays.asList(heard.groups(), heard.before())) {
            groups.stream()
                    .filter(group -> group.of() == of)
                    .forEach(group -> places.add(total(of).with(group.axis(), List.of(group.group()))));
        }
        return new ArrayList<>(places);
    }
}
