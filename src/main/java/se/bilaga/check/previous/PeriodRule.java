package se.bilaga.check.previous;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;

/** A rule of what still belongs to the period before; {@code bilaga roll} tells of it as something left to do. */
public interface PeriodRule extends Rule {
    /** What the author is to do about all that it finds: {@code svara på checklistornas frågor}. */
    Message task();

    /** Adds what it will find unless it is seen to, in a plan that has just been rolled. */
    default void foresee(Subject subject, Findings findings) {
        check(subject, findings);
    }
}
