package se.bilaga.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.text.Passage;
import se.bilaga.plan.value.RuleLevel;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A rule that an organisation has written itself: an expression that its plans are not to hold. */
record OwnRule(Organisation.OwnRule written, Pattern pattern) implements Rule {

    /** The rules of an organisation; those that cannot be used are {@code faults}. */
    static List<Rule> of(Organisation organisation, List<Diagnostic> faults) {
        Set<String> names =
                Rules.ALL.stream().map(rule -> rule.manual().rule()).collect(Collectors.toCollection(HashSet::new));
        List<Rule> rules = new ArrayList<>();
        for (Organisation.OwnRule written : organisation.ownRules()) {
            if (names.add(written.name().value())) {
                read(written, faults).ifPresent(rules::add);
            } else {
                faults.add(taken(written.name()));
            }
        }
        return rules;
    }

    private static Optional<OwnRule> read(Organisation.OwnRule written, List<Diagnostic> faults) {
        try {
            int flags = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
            return Optional.of(
                    new OwnRule(written, Pattern.compile(written.expression().value(), flags)));
        } catch (PatternSyntaxException e) {
            faults.add(fault(written, e));
            return Optional.empty();
        }
    }

    private static Diagnostic taken(Text name) {
        return Diagnostic.error(
                "regelnamn-upptaget",
                name.at(),
                Message.of("det finns redan en regel \"%s\"", "there is already a rule \"%s\"", name),
                Message.of("ge regeln ett eget namn", "give the rule a name of its own"));
    }

    /** What to say of an expression that cannot be read. */
    private static Diagnostic fault(Organisation.OwnRule written, PatternSyntaxException e) {
        return Diagnostic.error(
                "uttryck",
                written.expression().at(),
                Message.of(
                        "uttrycket går inte att läsa: tecken %d",
                        "the expression cannot be read: character %d", Math.max(0, e.getIndex()) + 1),
                Message.of(
                        "det är ett reguljärt uttryck; sätt \\ före ( ) [ ] { } . * + ? som betyder sig själva",
                        "it is a regular expression; put \\ before ( ) [ ] { } . * + ? that mean themselves"));
    }

    @Override
    public Manual manual() {
        String message = written.message().value();
        return new Manual(
                written.name().value(),
                Manual.Group.LANGUAGE,
                severity(written.level()),
                message,
                "Regeln är organisationens egen.",
                written.expression().value(),
                Objects.requireNonNullElse(written.advice(), written.message()).value());
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            try {
                Matcher matcher = pattern.matcher(new Patient(reading.plain()));
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        report(reading, matcher, findings);
                    }
                }
            } catch (Patient.Lost | StackOverflowError e) {
                findings.add(
                        written.expression().at(),
                        Message.of("uttrycket tar för lång tid att pröva", "the expression takes too long to try"),
                        Message.of("undvik upprepning i upprepning: (a+)+", "avoid repetition in repetition: (a+)+"));
                return;
            }
        }
    }

    private void report(Reading reading, Matcher matcher, Findings findings) {
        Text advice = written.advice();
        Message message = Message.of("%s", "%s", written.message());
        Message[] hints = advice == null ? new Message[0] : new Message[] {Message.of("%s", "%s", advice)};
        findings.add(reading.span(matcher.start(), matcher.end()), message, hints);
    }

    private static Severity severity(RuleLevel level) {
        return switch (level) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case ADVICE, OFF -> Severity.ADVICE;
        };
    }

    /** A text that can be read only so many times, since some expressions never finish. */
    private static final class Patient implements CharSequence {
        private static final int MOST_READINGS = 5_000_000;

        private final CharSequence text;
        private int left = MOST_READINGS;

        Patient(CharSequence text) {
            this.text = text;
        }

        /** The text has been read too many times. */
        private static final class Lost extends RuntimeException {
            private static final long serialVersionUID = 1;
        }

        @Override
        public char charAt(int index) {
            left--;
            if (left < 0) {
                throw new Lost();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
