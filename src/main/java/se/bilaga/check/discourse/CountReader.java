package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.Foreign;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.Axis;
import se.bilaga.check.tabulation.GroupPlace;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Exact;

/** How many groups there are: {@code fem yrken}, {@code de fyra enheter som redovisas}. */
final class CountReader {
    private static final int MOST = 20;
    private static final Pattern THINGS =
            Pattern.compile("(?U)^ (?:[\\p{L}-]+(?:a|de|re|sta) )?(?<what>[\\p{L}-]+)(?<then>.*)");
    private static final Pattern TIMES = Pattern.compile("år(?:en)?|månader(?:na)?|terminer(?:na)?|mätningar(?:na)?");
    private static final Pattern FOLLOWED =
            Pattern.compile("(?U)^ som (?:följs|redovisas|visas|jämförs|mäts|finns|ingår)\\b");
    private static final Pattern GENERAL =
            Pattern.compile("grupper(?:na)?|kategorier(?:na)?|enheter(?:na)?|avdelningar(?:na)?|verksamheter(?:na)?");
    private static final Pattern SHOWN =
            Pattern.compile("(?U)\\b(?:visar|redovisa\\p{L}*|framgår|tabellen|jämförs|ingår i tabell)\\b|\uFFFC");
    private static final Pattern SOME =
            Pattern.compile("(?U)(?:\\bav |\\b(?:i|på|bland|inom|mellan|minst|högst|av|från|ytterligare) )$");

    private final Heard heard;
    private final Utterance in;

    CountReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    /** Whether a number counts groups rather than what is in them. */
    boolean isOne(Mention number) {
        return number.kind() == Mention.Kind.COUNT
                && number.value().scale() <= 0
                && number.value().intValue() <= MOST
                && !sizes(number).isEmpty();
    }

    Optional<Statement> read(Mention number) {
        Matcher things = THINGS.matcher(in.after(number));
        if (!isOne(number) || !things.matches()) {
            return Optional.empty();
        }
        String then = things.group("then");
        String head = in.before(number);
        boolean first =
                head.isEmpty() || in.parts().get(in.part(in.start(number))).from() == in.start(number);
        boolean some = (first && !SHOWN.matcher(in.gist()).find())
                || then.startsWith(" av ")
                || (SOME.matcher(head).find() && !head.matches("(?s).*\\b(?:av|i|på) (?:de|alla|samtliga) $"));
        if (some || Foreign.is(in, number) || Foreign.isPart(in, number)) {
            return Optional.empty();
        }
        List<Meaning> meanings = new ArrayList<>();
        for (int size : sizes(number)) {
            meanings.add(new Meaning(
                    number.value().intValue() == size,
                    Message.of("statistiken har %d", "the statistics have %d", size)));
        }
        int from = in.start(number);
        return Optional.of(Statement.of(heard, Statement.Kind.LEVEL, from, in.end(number), meanings));
    }

    /** How many times there are figures of: {@code de fyra år som redovisas}. */
    private void times(String what, String then, Set<Integer> sizes) {
        if (TIMES.matcher(what).matches() && FOLLOWED.matcher(then).find()) {
            heard.meant().stream()
                    .filter(of -> of.times().size() > 1 && of.isMonthly() == what.startsWith("månad"))
                    .forEach(of -> sizes.add(of.times().size()));
        }
    }

    private Set<Integer> sizes(Mention number) {
        Set<Integer> sizes = new TreeSet<>();
        Matcher things = THINGS.matcher(in.after(number));
        if (!things.matches()) {
            return sizes;
        }
        times(things.group("what"), things.group("then"), sizes);
        String what = things.group("what");
        String stem = WordLikeness.stem(what);
        boolean general =
                GENERAL.matcher(what).matches() && SHOWN.matcher(in.gist()).find();
        for (Tabulation of : heard.pool()) {
            for (int axis = 0; axis < of.axes().size(); axis++) {
                Axis one = of.axes().get(axis);
                String name = one.stem();
                boolean named =
                        WordLikeness.of(stem, name) == WordLikeness.SAME || (name.length() > 3 && stem.endsWith(name));
                if (named || general) {
                    sizes.add(one.groups().size());
                    sizes.add(known(of, axis));
                }
            }
        }
        return sizes;
    }

    /** Groups that have a figure. */
    private static int known(Tabulation of, int axis) {
        GroupPlace total = GroupPlace.total(of.axes().size());
        int last = Math.max(0, of.times().size() - 1);
        return (int) IntStream.range(0, of.axes().get(axis).groups().size())
                .filter(group -> of.value(total.with(axis, List.of(group)), last) instanceof Exact)
                .count();
    }
}
