package se.bilaga.check.requirement;

import org.jspecify.annotations.Nullable;
import se.bilaga.plan.requirement.RequirementList;
import se.bilaga.plan.requirement.RequirementList.Requirement;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/**
 * How a plan meets a requirement.
 *
 * @param at where what is asked for stands, or the exemption; null where it is missing
 * @param reason what is missing, or why there is an exemption; empty where the requirement is met
 */
public record Compliance(
        RequirementList list,
        Requirement requirement,
        Status status,
        @Nullable Span at,
        String reason) {

    /** How it is. */
    public enum Status {
        MET(new Message("uppfyllt", "met")),
        MISSING(new Message("saknas", "missing")),
        EXEMPT(new Message("undantag", "exempt"));

        private final Message label;

        Status(Message label) {
            this.label = label;
        }

        public Message label() {
            return label;
        }
    }
}
