package se.bilaga.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Findings.Finding;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.language.SwedishWords;
import se.bilaga.plan.Acceptance;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.value.RuleLevel;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** Runs the rules over a plan, as grave as its organisation has set them, less what the plan accepts. */
public final class Checks {
    static final String UNUSED_ACCEPTANCE = "oanvänt-godkännande";

    private final Subject subject;
    private final boolean spelling;
    private final List<AcceptedFinding> accepted = new ArrayList<>();
    private final Set<Acceptance> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private Checks(Subject subject, boolean spelling) {
        this.subject = subject;
        this.spelling = spelling;
    }

    /** Begins to read the word list, which takes time, beside what else is done; not where spelling is switched off. */
    public static void prepare(Organisation organisation) {
        if (organisation.rules().get(SwedishWords.RULE) != RuleLevel.OFF) {
            SwedishWords.prepare();
        }
    }

    /** Every finding, in the order of the file. */
    public static List<Diagnostic> run(Subject subject) {
        return new Checks(subject, true).run();
    }

    /** As {@link #run}, but spelling only where the organisation wants more than advice: the word list takes long. */
    public static List<Diagnostic> runQuickly(Subject subject) {
        return new Checks(subject, false).run();
    }

    /** Every finding that the plan accepts, in the order of the rules. */
    public static List<AcceptedFinding> accepted(Subject subject) {
        Checks checks = new Checks(subject, true);
        checks.run();
        return List.copyOf(checks.accepted);
    }

    private List<Diagnostic> run() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(Rules.ALL);
        rules.addAll(OwnRule.of(subject.organisation(), diagnostics));
        for (Rule rule : rules) {
            severity(rule).ifPresent(severity -> diagnostics.addAll(run(rule, severity)));
        }
        RuleNames names = new RuleNames(subject, rules);
        diagnostics.addAll(names.faults());
        diagnostics.addAll(unused(names));
        diagnostics.sort(Comparator.comparing((Diagnostic diagnostic) -> !diagnostic
                        .at()
                        .file()
                        .path()
                        .equals(subject.file().source().path()))
                .thenComparing(diagnostic -> diagnostic.at().from()));
        return diagnostics;
    }

    private List<Diagnostic> run(Rule rule, Severity severity) {
        if (!spelling && severity == Severity.ADVICE && rule.isSlow()) {
            subject.plan().acceptances().stream()
                    .filter(acceptance ->
                            acceptance.rule().value().equals(rule.manual().rule()))
                    .forEach(used::add);
            return List.of();
        }
        Findings findings = new Findings();
        rule.check(subject, findings);
        return findings.all().stream()
                .filter(finding -> !isAccepted(rule, severity, finding))
                .map(finding ->
                        diagnostic(rule, severity, finding, finding.hints().get()))
                .toList();
    }

    private static Diagnostic diagnostic(Rule rule, Severity severity, Finding finding, List<Message> hints) {
        return new Diagnostic(severity, rule.manual().rule(), finding.at(), finding.message(), hints);
    }

    /** Empty where the organisation has switched the rule off. */
    private Optional<Severity> severity(Rule rule) {
        @Nullable
        RuleLevel level = subject.organisation().rules().get(rule.manual().rule());
        if (level == null) {
            return Optional.of(rule.manual().severity()).filter(severity -> !rule.isOnRequest());
        }
        return switch (level) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case ADVICE -> Optional.of(Severity.ADVICE);
            case OFF -> Optional.empty();
        };
    }

    private boolean isAccepted(Rule rule, Severity severity, Finding finding) {
        for (Acceptance acceptance : subject.plan().acceptances()) {
            if (acceptance.rule().value().equals(rule.manual().rule()) && concerns(acceptance, finding)) {
                used.add(acceptance);
                accepted.add(new AcceptedFinding(diagnostic(rule, severity, finding, List.of()), acceptance));
                return true;
            }
        }
        return false;
    }

    private static boolean concerns(Acceptance acceptance, Finding finding) {
        return acceptance.where() == null
                || finding.at().text().contains(acceptance.where().value())
                || finding.message().sv().contains('"' + acceptance.where().value() + '"');
    }

    private List<Diagnostic> unused(RuleNames names) {
        return subject.plan().acceptances().stream()
                .filter(acceptance -> names.isKnown(acceptance) && !used.contains(acceptance))
                .map(acceptance -> Diagnostic.warning(
                        UNUSED_ACCEPTANCE,
                        acceptance.rule().at(),
                        Message.of(
                                "godkännandet av \"%s\" träffar inte längre något",
                                "the acceptance of \"%s\" no longer matches anything", acceptance.rule()),
                        Message.of("ta bort det", "remove it")))
                .toList();
    }
}
