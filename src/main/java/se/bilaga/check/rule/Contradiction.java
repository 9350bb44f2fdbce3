package se.bilaga.check.rule;

import se.bilaga.check.statement.Statement;
import se.bilaga.source.diagnostic.Message;

/** What the rules on figures tell of sentences that the series contradict. */
public final class Contradiction {
    private Contradiction() {}

    /** Tells of every statement of a kind that is wrong however it is understood, by itself and in its paragraph. */
    public static void find(Subject subject, Statement.Kind kind, Findings findings) {
        subject.statements().all().stream()
                .filter(one -> one.kind() == kind && one.isWrong())
                .filter(one -> !subject.discourse().clears(one.at()))
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
