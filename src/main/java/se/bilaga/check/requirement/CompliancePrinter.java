package se.bilaga.check.requirement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.requirement.Compliance.Status;
import se.bilaga.plan.requirement.RequirementList;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.text.JsonWriter;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** How plans meet their requirements, for people and for programs. */
public final class CompliancePrinter {
    private CompliancePrinter() {}

    /** A plan and its answers. */
    public record OfPlan(String plan, List<Compliance> answers) {
        public OfPlan {
            answers = List.copyOf(answers);
        }
    }

    /**
     * List by list, a line for each requirement, with where it is met:
     *
     * <pre>{@code   uppfyllt  kvinnor   Kvinnors sjukfrånvaro   plans/ekby/skola/2024.yaml:14}</pre>
     */
    public static String text(OfPlan plan, Language language) {
        StringBuilder page = new StringBuilder(plan.plan()).append('\n');
        if (plan.answers().isEmpty()) {
            line(
                    page,
                    Message.of("  planen följer ingen kravlista", "  the plan heeds no list of requirements"),
                    language);
        }
        @Nullable RequirementList list = null;
        for (Compliance answer : plan.answers()) {
            if (!answer.list().equals(list)) {
                list = answer.list();
                head(page, list, plan.answers(), language);
            }
            answer(page, answer, language);
        }
        return page.toString();
    }

    private static void head(StringBuilder page, RequirementList list, List<Compliance> all, Language language) {
        long met = count(all, list, Status.MET);
        long exempt = count(all, list, Status.EXEMPT);
        long missing = count(all, list, Status.MISSING);
        line(
                page,
                Message.of(
                        "\n  %s: %s uppfyllda, %s undantag, %s saknas",
                        "\n  %s: %s met, %s exempt, %s missing", list.name(), met, exempt, missing),
                language);
        line(page, Message.of("  källa: %s", "  source: %s", flat(list.source())), language);
        uncertain(page, "  ", list.uncertain(), language);
    }

    private static void answer(StringBuilder page, Compliance answer, Language language) {
        page.append(String.format(
                Locale.ROOT,
                "    %-9s %-18s %s",
                answer.status().label().in(language),
                answer.requirement().id(),
                flat(answer.requirement().text())));
        Span at = answer.at();
        if (at != null) {
            page.append("  ").append(at.file().path()).append(':').append(at.line());
        }
        page.append('\n');
        if (!answer.reason().isEmpty()) {
            Message why = answer.status() == Status.MISSING
                    ? Message.of("              det finns inte: %s", "              there is no %s", answer.reason())
                    : Message.of("              skäl: %s", "              reason: %s", flat(answer.reason()));
            line(page, why, language);
        }
        uncertain(page, "              ", answer.requirement().uncertain(), language);
    }

    private static void uncertain(StringBuilder page, String indent, @Nullable Text uncertain, Language language) {
        if (uncertain != null) {
            line(page, Message.of(indent + "osäkert: %s", indent + "uncertain: %s", flat(uncertain)), language);
        }
    }

    private static long count(List<Compliance> all, RequirementList list, Status status) {
        return all.stream()
                .filter(answer -> answer.list().equals(list) && answer.status() == status)
                .count();
    }

    private static void line(StringBuilder page, Message message, Language language) {
        page.append(message.in(language)).append('\n');
    }

    private static String flat(Object text) {
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** A JSON array with an object for each answer. */
    public static String json(List<OfPlan> plans) {
        return JsonWriter.text(plans.stream()
                .flatMap(plan -> plan.answers().stream().map(answer -> object(plan.plan(), answer)))
                .toList());
    }

    private static Object object(String plan, Compliance answer) {
        Optional<Span> at = Optional.ofNullable(answer.at());
        String uncertain = Stream.of(
                        answer.list().uncertain(), answer.requirement().uncertain())
                .flatMap(Stream::ofNullable)
                .map(CompliancePrinter::flat)
                .collect(Collectors.joining(" "));
        return JsonWriter.object(
                "plan", plan,
                "list", answer.list().at().file().path(),
                "requirement", answer.requirement().id().value(),
                "text", flat(answer.requirement().text()),
                "source", flat(source(answer)),
                "uncertain", uncertain,
                "status", answer.status().name().toLowerCase(Locale.ROOT),
                "file", at.map(place -> place.file().path()),
                "line", at.map(Span::line),
                "reason", flat(answer.reason()));
    }

    private static Text source(Compliance answer) {
        Text own = answer.requirement().source();
        return own == null ? answer.list().source() : own;
    }
}
