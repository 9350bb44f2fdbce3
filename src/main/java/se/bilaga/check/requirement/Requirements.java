package se.bilaga.check.requirement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.requirement.Compliance.Status;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.RequirementFiles;
import se.bilaga.plan.requirement.HeededList;
import se.bilaga.plan.requirement.HeededList.Exemption;
import se.bilaga.plan.requirement.RequirementList;
import se.bilaga.plan.requirement.RequirementList.Requirement;
import se.bilaga.plan.value.Period;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;

/**
 * How a plan meets the lists of requirements that it heeds.
 *
 * <pre>{@code Requirements.of(subject, lists, diagnostics).get(0).status()}</pre>
 */
public final class Requirements {
    private final Subject subject;
    private final EvidenceSearch search;
    private final Diagnostics diagnostics;

    private Requirements(Subject subject, Diagnostics diagnostics) {
        this.subject = subject;
        this.search = new EvidenceSearch(subject);
        this.diagnostics = diagnostics;
    }

    /** An answer for each requirement that holds in the plan's period, in the order of the lists; odd exemptions are {@code diagnostics}. */
    public static List<Compliance> of(Subject subject, List<RequirementFiles.Read> lists, Diagnostics diagnostics) {
        Requirements requirements = new Requirements(subject, diagnostics);
        return lists.stream()
                .flatMap(read -> requirements.of(read.list(), read.heeded()).stream())
                .toList();
    }

    private List<Compliance> of(RequirementList list, HeededList heeded) {
        exempted(list, heeded);
        List<Compliance> answers = new ArrayList<>();
        for (Requirement requirement : list.requirements()) {
            if (holds(list.from(), list.to()) && holds(requirement.from(), requirement.to())) {
                answers.add(answer(list, requirement, heeded));
            }
        }
        return answers;
    }

    private Compliance answer(RequirementList list, Requirement requirement, HeededList heeded) {
        Evidence evidence = search.of(requirement.condition());
        Optional<Exemption> exemption = heeded.exemptions().stream()
                .filter(one -> one.requirement().equals(requirement.id()))
                .findFirst();
        if (evidence.isFound() && !evidence.hidden()) {
            exemption.ifPresent(one -> diagnostics.add(unneeded(one)));
            return new Compliance(list, requirement, Status.MET, evidence.at(), "");
        }
        if (exemption.isPresent()) {
            Exemption one = exemption.get();
            return new Compliance(
                    list,
                    requirement,
                    Status.EXEMPT,
                    one.at(),
                    one.reason().value().strip());
        }
        return evidence.hidden() && evidence.isFound()
                ? new Compliance(list, requirement, Status.EXEMPT, evidence.at(), "redovisas inte")
                : new Compliance(list, requirement, Status.MISSING, null, String.join(", ", evidence.missing()));
    }

    /** Whether it is of force in a year of the plan's. */
    private boolean holds(@Nullable Integer from, @Nullable Integer to) {
        Period period = subject.plan().period();
        return (from == null || period.to() >= from) && (to == null || period.from() <= to);
    }

    private static Diagnostic unneeded(Exemption exemption) {
        return Diagnostic.warning(
                "onödigt-undantag",
                exemption.requirement().at(),
                Message.of(
                        "kravet \"%s\" är uppfyllt, så undantaget behövs inte",
                        "the requirement \"%s\" is met, so the exemption is not needed", exemption.requirement()),
                Message.of("ta bort det", "remove it"));
    }

    private void exempted(RequirementList list, HeededList heeded) {
        List<String> ids = list.requirements().stream()
                .map(requirement -> requirement.id().value())
                .toList();
        Set<String> seen = new HashSet<>();
        for (Requirement requirement : list.requirements()) {
            if (!seen.add(requirement.id().value())) {
                diagnostics.error(
                        "upprepat-krav",
                        requirement.id().at(),
                        Message.of(
                                "kravet \"%s\" finns redan i listan",
                                "the requirement \"%s\" is in the list already", requirement.id()),
                        Message.of("ge det ett eget id", "give it an id of its own"));
            }
        }
        for (Exemption exemption : heeded.exemptions()) {
            if (!ids.contains(exemption.requirement().value())) {
                diagnostics.error(
                        "okänt-krav",
                        exemption.requirement().at(),
                        Message.of(
                                "%s har inget krav \"%s\"",
                                "%s has no requirement \"%s\"", heeded.list(), exemption.requirement()),
                        Nearest.hint(exemption.requirement().value(), ids)
                                .orElse(Message.of(
                                        "listans krav är %s", "its requirements are %s", String.join(", ", ids))));
            }
        }
    }
}
