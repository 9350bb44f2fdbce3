package se.bilaga.check.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.source.diagnostic.Message;

/** Whether any of the facts that words may tell is what they tell. */
final class Judgement {
    private Judgement() {}

    /** One meaning that holds, or the nearest that does not; none without facts. */
    static List<Meaning> of(List<Fact> facts, double typed, Predicate<Fact> tells) {
        if (facts.stream().anyMatch(tells)) {
            return List.of(new Meaning(true, ""));
        }
        return facts.stream()
                .min(Comparator.comparingDouble(fact -> distance(fact, typed)))
                .map(fact -> List.of(new Meaning(false, new Message(fact.text(), fact.text()))))
                .orElse(List.of());
    }

    private static double distance(Fact fact, double typed) {
        double value = Math.abs(fact.value());
        return typed == 0 ? value : Math.abs(value - typed) / Math.max(value, typed);
    }
}
