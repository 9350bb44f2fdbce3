package se.bilaga.check.figures;

import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Subject;
import se.bilaga.check.statement.Statement;
import se.bilaga.source.diagnostic.Message;

/** What the rules on figures tell of sentences that the series contradict. */
final class Contradiction {
    private Contradiction() {}

    /** Tells of every statement of a kind that is wrong however it is understood. */
    static void find(Subject subject, Statement.Kind kind, Findings findings) {
        subject.statements().all().stream()
                .filter(statement -> statement.kind() == kind && statement.isWrong())
                .forEach(statement -> findings.add(
                        statement.at(),
                        Message.of(
                                "\"%s\" stämmer inte: %s", "\"%s\" is wrong: %s", statement.said(), statement.shown()),
                        Message.of(
                                "rätta ordet eller talet, eller hänvisa till serien",
                                "correct the word or number, or refer to the series")));
    }
}
