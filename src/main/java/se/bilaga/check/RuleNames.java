package se.bilaga.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Acceptance;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Holds the names of rules that an organisation and a plan have written to those that there are. */
final class RuleNames {
    private final Subject subject;
    private final List<String> names;

    RuleNames(Subject subject, List<Rule> rules) {
        this.subject = subject;
        this.names = rules.stream().map(rule -> rule.manual().rule()).toList();
    }

    /** An error for each name under {@code regler:} and {@code godkända:} that no rule has. */
    List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>();
        DocumentType type = subject.plan().document();
        for (String written : subject.organisation().rules().keySet()) {
            if (!names.contains(written)) {
                Span at = type.rules().containsKey(written)
                        ? type.at()
                        : subject.organisation().at();
                faults.add(unknown(written, place(at.file(), written)));
            }
        }
        for (Acceptance acceptance : subject.plan().acceptances()) {
            if (!isKnown(acceptance)) {
                faults.add(unknown(acceptance.rule().value(), acceptance.rule().at()));
            }
        }
        return faults;
    }

    boolean isKnown(Acceptance acceptance) {
        return names.contains(acceptance.rule().value());
    }

    private Diagnostic unknown(String written, Span at) {
        List<Message> hints = new ArrayList<>();
        Nearest.hint(written, names).ifPresent(hints::add);
        hints.add(Message.of("bilaga check --explain visar alla regler", "bilaga check --explain shows all rules"));
        return Diagnostic.error(
                "okänd-regel",
                at,
                Message.of("det finns ingen regel \"%s\"", "there is no rule \"%s\"", written),
                hints.toArray(Message[]::new));
    }

    /** Where the key stands after {@code regler:}. */
    private static Span place(SourceFile file, String key) {
        Matcher found = Pattern.compile("(?s)^.*?\\bregler:.*?(" + Pattern.quote(key) + ")")
                .matcher(file.text());
        return found.find() ? new Span(file, found.start(1), found.end(1)) : Span.start(file);
    }
}
