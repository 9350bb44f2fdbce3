package se.bilaga.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.check.claim.Claim;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseWalk;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.Span;

/**
 * Every number and word of more and less in a plan's running texts, and what holds it to the figures.
 *
 * <pre>{@code ProseCoverage.of(subject).unread()  // "minskat" at 2025-2027.yaml:71:9}</pre>
 */
public record ProseCoverage(List<Token> tokens) {
    private static final Pattern QUOTATION = Pattern.compile("[”“\"][^”“\"]{1,400}[”“\"]");

    public ProseCoverage {
        tokens = List.copyOf(tokens);
    }

    /** What holds a number or a word to the figures. */
    public enum Hold {
        /** A reference, or words that are held to one. */
        BOUND,
        /** Its sentence is read, and the figures bear it out. */
        READ,
        /** Nobody's figure, by its kind or because the author says so. */
        FREE,
        NOTHING
    }

    /** A number or a word, and what holds it. */
    public record Token(Span at, Hold hold) {}

    public static ProseCoverage of(Subject subject) {
        List<Token> tokens = new ArrayList<>();
        for (Passage passage : subject.passages()) {
            if (isMarked(passage)) {
                new Reader(subject, passage.reading()).read(tokens);
            }
        }
        return new ProseCoverage(tokens);
    }

    /** Whether it is running text in which marks have a meaning. */
    private static boolean isMarked(Passage passage) {
        return passage.hasSentences()
                && passage.role() != Passage.Role.NOTE
                && passage.role() != Passage.Role.ALTERNATIVE;
    }

    public long count(Hold hold) {
        return tokens.stream().filter(token -> token.hold() == hold).count();
    }

    /** Those that nothing holds. */
    public List<Token> unread() {
        return tokens.stream().filter(token -> token.hold() == Hold.NOTHING).toList();
    }

    private static final class Reader {
        private final Subject subject;
        private final Reading reading;
        private final List<Reading.Range> quoted;

        Reader(Subject subject, Reading reading) {
            this.subject = subject;
            this.reading = reading;
            this.quoted = quotations(reading);
        }

        void read(List<Token> tokens) {
            reading.figures().forEach(figure -> tokens.add(new Token(figure.at().span(), Hold.BOUND)));
            Mention.all(reading)
                    .forEach(number -> add(
                            tokens,
                            number.at(),
                            LooseNumbers.contains(reading, number),
                            statement -> statement.at().equals(span(number.at())),
                            subject.claims().all().stream().anyMatch(claim -> isRight(claim, span(number.at())))));
            ClaimWords.in(reading)
                    .forEach(word ->
                            add(tokens, word, false, statement -> holds(statement.clause(), span(word)), false));
        }

        private Span span(Reading.Range range) {
            return reading.span(range.from(), range.to());
        }

        private static boolean holds(Span whole, Span part) {
            return whole.from() <= part.from() && whole.to() >= part.to();
        }

        private static boolean isRight(Claim claim, Span at) {
            return claim.at().equals(at) && !claim.matches().isEmpty();
        }

        private void add(
                List<Token> tokens, Reading.Range at, boolean loose, Predicate<Statement> tells, boolean right) {
            tokens.add(new Token(span(at), hold(at, loose, tells, right)));
        }

        private Hold hold(Reading.Range at, boolean loose, Predicate<Statement> tells, boolean right) {
            for (Reading.Held held : reading.held()) {
                if (held.holds(at.from(), at.to())) {
                    return held.claim() == null ? Hold.FREE : Hold.BOUND;
                }
            }
            if (loose || quoted.stream().anyMatch(one -> one.from() <= at.from() && one.to() >= at.to())) {
                return Hold.FREE;
            }
            boolean read = right
                    || subject.discourse().all().stream()
                            .anyMatch(statement -> statement.isBorneOut() && tells.test(statement));
            return read ? Hold.READ : Hold.NOTHING;
        }

        private static List<Reading.Range> quotations(Reading reading) {
            List<Reading.Range> found = new ArrayList<>();
            reading.prose().accept(new ProseWalk() {
                @Override
                public void visit(ProseBlock.Quotation quotation) {
                    found.add(new Reading.Range(
                            quotation.at().from(), quotation.at().to()));
                }
            });
            return Stream.concat(
                            found.stream(),
                            QUOTATION
                                    .matcher(reading.plain())
                                    .results()
                                    .map(words -> new Reading.Range(words.start(), words.end())))
                    .toList();
        }
    }
}
