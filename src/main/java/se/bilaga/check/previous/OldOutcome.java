package se.bilaga.check.previous;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Goal.Indicator;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** An indicator whose outcome is the plan before's, or whose year has passed. */
final class OldOutcome implements PeriodRule {
    @Override
    public Manual manual() {
        return new Manual(
                "förra-periodens-utfall",
                Manual.Group.PREVIOUS,
                Severity.ERROR,
                "En indikator har samma utfall som i den förra planen, eller ett målvärde för ett år som har gått.",
                "Nämnden får förra årets utfall som årets och tror att målet är nått eller missat i år.",
                """
                # förra planen, för 2025, har samma utfall
                period: 2026
                mål:
                  - id: heltid
                    mål: Fler på heltid
                    indikatorer:
                      - {indikator: Heltid, utfall: heltid 2024 andel, målvärde: 90 %, år: 2025}
                """,
                """
                period: 2026
                mål:
                  - id: heltid
                    mål: Fler på heltid
                    indikatorer:
                      - {indikator: Heltid, utfall: heltid 2025 andel, målvärde: 90 %, år: 2026}
                """);
    }

    @Override
    public Message task() {
        return new Message(
                "byt tid i målens utfall, och år i deras målvärden",
                "change the time of the goals' outcomes, and the year of their targets");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Turn.of(subject).ifPresent(turn -> {
            Map<String, Indicator> old = new HashMap<>();
            turn.before()
                    .goals()
                    .forEach(goal -> goal.indicators().forEach(one -> old.putIfAbsent(key(goal, one), one)));
            turn.now()
                    .goals()
                    .forEach(goal ->
                            goal.indicators().forEach(one -> check(turn, old.get(key(goal, one)), one, findings)));
        });
    }

    private static String key(Goal goal, Indicator indicator) {
        return goal.id() + "\n" + indicator.name();
    }

    private static void check(Turn turn, @Nullable Indicator old, Indicator now, Findings findings) {
        if (old == null) {
            return;
        }
        if (now.outcome() != null && now.outcome().equals(old.outcome())) {
            findings.add(
                    now.outcome().at(),
                    Message.of(
                            "utfallet \"%s\" är den förra planens",
                            "the outcome \"%s\" is the plan before's", now.outcome()),
                    new Message("hänvisa till årets siffra", "refer to this year's figure"));
        }
        Integer year = now.year();
        if (year != null && year < turn.now().period().from() && Objects.equals(year, old.year())) {
            findings.add(
                    now.name().at(),
                    Message.of("målåret %s har gått", "the target's year %s has passed", year),
                    new Message(
                            "sätt ett nytt år och målvärde, eller ta bort indikatorn",
                            "set another year and target, or remove the indicator"));
        }
    }
}
