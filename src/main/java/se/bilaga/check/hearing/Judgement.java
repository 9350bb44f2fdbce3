package se.bilaga.check.hearing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.tabulation.Fact;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Quantity;

/** Whether any of the facts that words may tell is what they tell. */
public final class Judgement {
    private Judgement() {}

    /** One meaning that holds, or the nearest that does not; none without facts. */
    public static List<Meaning> of(List<Fact> facts, BigFraction typed, Predicate<Fact> tells) {
        Optional<Fact> told = facts.stream().filter(tells).findFirst();
        if (told.isPresent()) {
            return List.of(new Meaning(true, told.get().text()));
        }
        return facts.stream()
                .min(Comparator.comparing(fact -> distance(fact, typed)))
                .map(fact -> List.of(new Meaning(false, new Message(fact.text(), fact.text()))))
                .orElse(List.of());
    }

    /** As a part of the greater of both. */
    private static BigFraction distance(Fact fact, BigFraction typed) {
        Quantity off = new Exact(fact.size().subtract(typed).abs());
        BigFraction greater = fact.size().compareTo(typed) > 0 ? fact.size() : typed;
        BigFraction part = off.over(new Exact(greater)).exact();
        return typed.signum() == 0 || part == null ? fact.size() : part;
    }
}
