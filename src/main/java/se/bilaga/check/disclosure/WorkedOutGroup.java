package se.bilaga.check.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.protection.Audit;
import se.bilaga.check.protection.Effort;
import se.bilaga.check.protection.Exposure;
import se.bilaga.check.protection.Interval;
import se.bilaga.check.protection.Publication;
import se.bilaga.check.protection.PublishedCell;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A small group that is kept back, or left out, but that follows from all that the document shows. */
final class WorkedOutGroup implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "röjd-grupp",
                Manual.Group.DISCLOSURE,
                Severity.WARNING,
                "En liten grupp som är dold, eller inte visas, går att räkna ut av det som visas i hela dokumentet.",
                "Den som är nyfiken tar fram räknaren: summor, andelar, diagram och löpande text läggs ihop, i flera steg om det behövs. Regeln räknar på samma sätt, visar räkningen och prövar sitt eget förslag på vad mer som behöver döljas.",
                """
                värden: {Nord: {kvinnor: 19, män: .., totalt: 21}}   # 21 − 19 = 2
                """,
                """
                värden: {Nord: {kvinnor: .., män: .., totalt: 21}}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int limit = subject.organisation().smallestGroup();
        ToldCounts counts = ToldCounts.in(subject);
        Map<String, HiddenGroup> hidden = counts.hidden(limit);
        if (!hidden.isEmpty()) {
            Publication publication = counts.publication();
            Set<String> found = check(publication, hidden, counts::label, limit, findings);
            Subject.Previous previous = subject.previous();
            if (previous != null) {
                hidden.keySet().removeAll(found);
                ToldCounts earlier = ToldCounts.in(previous.file(), previous.statistics());
                check(publication, counts.toldBefore(earlier), hidden, counts, limit, findings);
            }
        }
        subject.plan()
                .blocks(Block.Free.class)
                .flatMap(free -> FreeCounts.in(free.table(), subject).stream())
                .filter(table -> !table.hidden().isEmpty())
                .forEach(table -> check(table.publication(), table.hidden(), table::label, limit, findings));
    }

    /** Adds what readers of the plan before can tell. */
    private static void check(
            Publication publication,
            Map<String, PublishedCell> before,
            Map<String, HiddenGroup> hidden,
            ToldCounts counts,
            int limit,
            Findings findings) {
        before.forEach((name, told) -> {
            HiddenGroup group = hidden.remove(name);
            if (group != null && group.isKeptBack() && isOfFew(told.range(), limit)) {
                findings.add(
                        group.at(),
                        Message.of(
                                "\"%s\" är dold här men står i den föregående planen: %s",
                                "\"%s\" is hidden here but stands in the previous plan: %s",
                                group.label(),
                                told.text()),
                        Message.of(
                                "visa inte heller de summor som den ingår i, eller godkänn med skäl",
                                "do not show the totals that it is in either, or accept it with a reason"));
            }
        });
        if (!before.isEmpty()) {
            check(publication.with(before), hidden, counts::label, limit, findings);
        }
    }

    /** Adds the hidden groups that readers can work out; their names. */
    private static Set<String> check(
            Publication publication,
            Map<String, HiddenGroup> hidden,
            UnaryOperator<String> label,
            int limit,
            Findings findings) {
        Audit audit = Audit.of(
                publication, FurtherHiding.widths(hidden.keySet(), limit), Shown::of, new Effort(Effort.USUAL));
        Map<String, Exposure> exposed = new LinkedHashMap<>();
        audit.exposed().stream()
                .filter(found -> isOfFew(found.value(), limit))
                .forEach(found -> exposed.put(found.cell(), found));
        if (!exposed.isEmpty()) {
            Message cure = cure(FurtherHiding.of(publication, exposed.keySet(), limit)
                    .map(names -> names.stream().map(label).toList()));
            exposed.forEach((name, found) -> report(Objects.requireNonNull(hidden.get(name)), found, cure, findings));
        }
        audit.unproven().stream()
                .limit(1)
                .flatMap(name -> Stream.ofNullable(hidden.get(name)))
                .forEach(group -> reportUnproven(group, audit.unproven().size(), findings));
        return exposed.keySet();
    }

    /** Whether it may be a group, and may be smaller than the limit. */
    private static boolean isOfFew(Interval value, int limit) {
        return value.low() != null
                && value.low().compareTo(BigFraction.of(limit)) < 0
                && value.high() != null
                && value.high().signum() > 0;
    }

    private static Message cure(Optional<List<String>> more) {
        return more.filter(names -> !names.isEmpty())
                .map(names -> Message.of(
                        "dölj också %s; då går det inte att räkna ut",
                        "hide %s too; then it cannot be worked out", Persons.few(names)))
                .orElse(Message.of(
                        "dölj fler celler eller summor, eller slå ihop grupper",
                        "hide more cells or totals, or merge groups"));
    }

    private static void report(HiddenGroup group, Exposure found, Message cure, Findings findings) {
        String how = how(found);
        findings.add(
                group.at(),
                group.isKeptBack()
                        ? Message.of(
                                "den dolda uppgiften \"%s\" går att räkna ut: %s",
                                "the hidden figure \"%s\" can be worked out: %s", group.label(), how)
                        : Message.of(
                                "\"%s\" visas inte men går att räkna ut av det som visas: %s",
                                "\"%s\" is not shown but can be worked out from what is shown: %s", group.label(), how),
                cure);
    }

    /** {@code 21 − 19 = 2}, {@code 3–6}. */
    private static String how(Exposure found) {
        String low = text(found.value().low());
        String high = text(found.value().high());
        String value = low.equals(high) ? low : low + "–" + high;
        return found.sum() == null ? value : found.sum() + " = " + value;
    }

    private static String text(@Nullable BigFraction value) {
        return value == null ? "" : Shown.of(value);
    }

    private static void reportUnproven(HiddenGroup group, int many, Findings findings) {
        findings.add(
                group.at(),
                Message.of(
                        "det gick inte att pröva om %d dolda uppgifter går att räkna ut, \"%s\" är den första",
                        "it could not be proved whether %d hidden figures can be worked out, \"%s\" is the first",
                        many,
                        group.label()),
                Message.of("dela upp tabellen i mindre", "part the table into smaller ones"));
    }
}
