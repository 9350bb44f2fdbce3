package se.bilaga.check.rule;

import java.util.List;
import java.util.stream.Stream;
import se.bilaga.check.statement.Statement;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;

/** What the rules on figures tell of sentences that the series contradict. */
public final class Contradiction {
    private Contradiction() {}

    /** Tells of every statement of a kind that is wrong however it is understood. */
    public static void find(Subject subject, Statement.Kind kind, Findings findings) {
        List<Statement> ofClauses = subject.statements().all().stream()
                .filter(one -> one.kind() == kind && one.isWrong())
                .filter(one -> !subject.discourse().clears(one.at()))
                .toList();
        Stream<Statement> ofParagraphs = subject.discourse().all().stream()
                .filter(one -> one.kind() == kind && one.isWrong())
                .filter(one -> ofClauses.stream().noneMatch(told -> overlap(told.at(), one.at())));
        Stream.concat(ofClauses.stream(), ofParagraphs)
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

    private static boolean overlap(Span one, Span other) {
        return one.file().equals(other.file()) && one.from() < other.to() && other.from() < one.to();
    }
}
