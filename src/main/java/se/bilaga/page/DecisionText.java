package se.bilaga.page;

import se.bilaga.plan.Decision;

/** A decision in a line: {@code Kommunstyrelsen 2024-05-14, § 14}. */
final class DecisionText {
    private DecisionText() {}

    static String of(Decision decision) {
        StringBuilder text = new StringBuilder(decision.body().value());
        if (decision.date() != null) {
            text.append(' ').append(decision.date());
        }
        if (decision.paragraph() != null) {
            text.append(", ").append(decision.paragraph().value().replace("§ ", "§\u00a0"));
        }
        return text.toString();
    }
}
