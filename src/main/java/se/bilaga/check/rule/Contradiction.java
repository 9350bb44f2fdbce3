package se.bilaga.check.rule;

import se.bilaga.check.hearing.Statement;
import se.bilaga.source.diagnostic.Message;

/** What the rules on figures tell of sentences that the series contradict. */
public final class Contradiction {
    private Contradiction() {}

    /** Tells of every statement of a kind that is certain to be of the figures, and wrong however it is understood. */
    public static void find(Subject subject, Statement.Kind kind, Findings findings) {
        subject.discourse().all().stream()
                .filter(one -> one.kind() == kind && one.isWrong() && one.certain())
                .forEach(statement -> findings.add(
                        statement.at(),
                        new Message(
                                "\"" + statement.said() + "\" stämmer inte: "
                                        + statement.shown().sv(),
                                "\"" + statement.said() + "\" is wrong: "
                                        + statement.shown().en()),
                        Message.of(
                                "rätta ordet eller talet, eller hänvisa till serien",
                                "correct the word or number, or refer to the series")));
    }
}
