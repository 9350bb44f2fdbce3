package se.bilaga.check.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.protection.Audit;
import se.bilaga.check.protection.Effort;
import se.bilaga.check.protection.Exposure;
import se.bilaga.check.protection.Interval;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
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
        Map<String, CountedCell> hidden = new LinkedHashMap<>();
        counts.cells()
                .filter(cell -> !counts.isTold(cell) && (cell.isKeptBack() || Persons.isSmall(cell.value(), limit)))
                .forEach(cell -> hidden.put(cell.name(), cell));
        if (hidden.isEmpty()) {
            return;
        }
        Audit audit = Audit.of(
                counts.publication(),
                FurtherHiding.widths(hidden.values(), limit),
                Shown::of,
                new Effort(Effort.USUAL));
        List<Exposure> exposed = audit.exposed().stream()
                .filter(found -> isOfFew(found.value(), limit))
                .toList();
        if (!exposed.isEmpty()) {
            List<CountedCell> groups = exposed.stream()
                    .flatMap(found -> Stream.ofNullable(hidden.get(found.cell())))
                    .toList();
            Message cure = cure(FurtherHiding.of(counts, groups, limit));
            exposed.forEach(found -> report(hidden.get(found.cell()), found, cure, findings));
        }
        audit.unproven().stream()
                .limit(1)
                .flatMap(name -> Stream.ofNullable(hidden.get(name)))
                .forEach(group -> reportUnproven(group, audit.unproven().size(), findings));
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

    private static void report(@Nullable CountedCell group, Exposure found, Message cure, Findings findings) {
        if (group == null) {
            return;
        }
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

    private static void reportUnproven(CountedCell group, int many, Findings findings) {
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
