package se.bilaga.check.previous;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.plan.text.Passage.Role;
import se.bilaga.plan.value.Period;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A heading or a sentence of the plan before that still names its years. */
final class OldYear implements PeriodRule {
    /** No number of a law, a case or a page. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\p{L}\\d/.:§–-])((?:19|20)\\d\\d)(?:[-–]((?:19|20)\\d\\d)|-\\d\\d(?:-\\d\\d)?)?(?![\\d:/-])");
    /** What began then and has not ended. */
    private static final Pattern SINCE =
            Pattern.compile("(?iU)(?:sedan|från och med|fr\\.o\\.m\\.|fr o m)(?: år| \\p{L}+| den \\d+ \\p{L}+)? $");
    /** What tells of the year that was without naming it. */
    private static final Pattern RELATIVE = Pattern.compile("(?iU)\\b(?:i fjol|(?<!än )(?:förra årets?|föregående års?)"
            + "|det gångna året|i (?:våras|höstas|somras|vintras)|under (?:året|våren|hösten))\\b");

    /** No {@code har rätt till}, which is so every year. */
    private static final Pattern DONE = Pattern.compile("(?iU)\\bhar (?:\\p{L}+ ){0,3}"
            + "(?!(?:ett|att|rätt|nytt|gott|lätt|brett|fritt|sitt)\\b)\\p{L}+(?:at|it|tt|ts)\\b");

    /** Headings tell of a year or two back, as a follow-up does. */
    private static final int BACK = 2;

    private static final Set<Role> READ = EnumSet.of(
            Role.HEADING,
            Role.CAPTION,
            Role.PROSE,
            Role.NOTE,
            Role.NEED,
            Role.GOAL,
            Role.RISK,
            Role.ACTIVITY,
            Role.DECISION,
            Role.ALTERNATIVE);

    /** What tells how it went; a decision is the same every year. */
    private static final Set<Role> TOLD = EnumSet.of(Role.PROSE, Role.NOTE);

    @Override
    public Manual manual() {
        return new Manual(
                "förra-periodens-år",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "En rubrik eller en mening är densamma som i den förra planen och berättar om dess år.",
                "Det läses som årets, men är förra årets: ronden gjordes inte den dagen i år.",
                """
                # förra planen, för 2025, har samma mening
                period: 2026
                avsnitt:
                  - rubrik: Ronder
                    text: Skyddsronden gjordes den 12 mars 2025.
                """,
                """
                period: 2026
                avsnitt:
                  - rubrik: Ronder
                    text: Skyddsronden gjordes den 11 mars 2026.
                """);
    }

    @Override
    public Message task() {
        return new Message(
                "skriv om det som berättar om den förra planens år",
                "rewrite what tells of the years of the plan before");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Turn.of(subject).ifPresent(turn -> {
            Set<String> old = turn.oldSentences();
            subject.passages().stream()
                    .filter(passage -> READ.contains(passage.role()))
                    .forEach(passage -> check(turn, passage, old, findings));
        });
    }

    private static void check(Turn turn, Passage passage, Set<String> old, Findings findings) {
        Reading reading = passage.reading();
        int first = turn.oldPeriod().from() - (passage.hasSentences() ? 1 : BACK);
        for (Reading.Range sentence : reading.sentences()) {
            String words = reading.part(sentence);
            if (old.contains(Turn.folded(words))) {
                named(turn.oldPeriod(), words)
                        .or(() -> gone(words, first, turn.now().period().from()))
                        .or(() -> TOLD.contains(passage.role()) ? relative(words) : Optional.empty())
                        .map(year -> new Reading.Range(sentence.from() + year.start(), sentence.from() + year.end()))
                        .filter(year -> !reading.isFree(year.from(), year.to()))
                        .ifPresent(year -> report(reading, year, findings));
            }
        }
    }

    /** A period of some years, or a part of a year, where it is named as such. */
    private static Optional<MatchResult> named(Period period, String words) {
        String name = period.round() == null
                ? period.from() + "[-–]" + period.to()
                : "(?:" + period.round().key() + "|" + period.round().label() + ") " + period.from();
        return Pattern.compile("(?iU)(?<!\\d)" + name + "(?!\\d)")
                .matcher(words)
                .results()
                .findFirst();
    }

    /** The latest year, where it is one of those that were the old plan's to tell of. */
    private static Optional<MatchResult> gone(String words, int first, int begin) {
        return YEAR.matcher(words)
                .results()
                .reduce((one, other) -> last(other) >= last(one) ? other : one)
                .filter(year -> last(year) >= first && last(year) < begin)
                .filter(year -> !SINCE.matcher(words.substring(0, year.start())).find());
    }

    /** A sentence with a reference tells of what that leads to, which is this year's. */
    private static Optional<MatchResult> relative(String words) {
        return words.indexOf(Reading.FIGURE) >= 0
                ? Optional.empty()
                : RELATIVE.matcher(words)
                        .results()
                        .filter(found -> !found.group().startsWith("under ")
                                || DONE.matcher(words).find())
                        .findFirst();
    }

    /** {@code 2027} of {@code 2025–2027} and of {@code 2027-03-12}. */
    private static int last(MatchResult year) {
        return Integer.parseInt(year.group(2) == null ? year.group(1) : year.group(2));
    }

    private static void report(Reading reading, Reading.Range year, Findings findings) {
        findings.add(
                reading.span(year.from(), year.to()),
                Message.of(
                        "\"%s\" står kvar från den förra planen",
                        "\"%s\" is left from the plan before", reading.part(year)),
                new Message(
                        "skriv om det för den nya perioden; gäller det än, skriv det under godkända:",
                        "rewrite it for the new period; if it still holds, say so under godkända:"));
    }
}
