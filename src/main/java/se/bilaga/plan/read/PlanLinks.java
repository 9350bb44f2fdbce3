package se.bilaga.plan.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.Block;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Goal;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.Section;
import se.bilaga.prose.Referent;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;

/** Holds what a plan's parts say of each other: every id is given once, every name that is used is there. */
final class PlanLinks {
    private static final int MOST_NAMES = 12;
    private static final int MOST_WORDS = 4;

    private final Plan plan;
    private final Organisation organisation;
    private final Diagnostics diagnostics;

    private PlanLinks(Plan plan, Organisation organisation, Diagnostics diagnostics) {
        this.plan = plan;
        this.organisation = organisation;
        this.diagnostics = diagnostics;
    }

    static void check(Plan plan, Organisation organisation, Diagnostics diagnostics) {
        PlanLinks links = new PlanLinks(plan, organisation, diagnostics);
        links.ids();
        links.areas();
        links.activities();
        links.goals();
        links.risks();
        links.controls();
        links.abbreviations();
        links.answers();
        links.factors();
    }

    private void ids() {
        unique(plan.allActivities().map(ActivityGroup.Activity::id));
        unique(plan.goals().stream().map(Goal::id));
        unique(plan.risks().stream().map(Risk::id));
        unique(plan.controls().stream().map(ControlPoint::id));
        unique(plan.allSections().map(Section::id));
        // A reference says figur or tabell, so the two may have the same id.
        unique(plan.blocks()
                .filter(block -> block.numberedAs() == Referent.FIGURE)
                .map(Block::id));
        unique(plan.blocks()
                .filter(block -> block.numberedAs() != Referent.FIGURE)
                .map(Block::id));
    }

    private void unique(Stream<? extends @Nullable Text> ids) {
        Map<String, Text> seen = new HashMap<>();
        ids.filter(Objects::nonNull).forEach(id -> {
            form(id);
            Text first = seen.putIfAbsent(id.value(), id);
            if (first != null) {
                diagnostics.error(
                        "dubblerat-id",
                        id.at(),
                        Message.of(
                                "id \"%s\" finns redan på rad %d",
                                "the id \"%s\" is already on line %d",
                                id,
                                first.at().line()),
                        Message.of("ge den ett eget id", "give it an id of its own"));
            }
        });
    }

    /** An id that is a sentence was most likely written in the place of the text. */
    private void form(Text id) {
        String plain = id.value().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
        String meant = plain.replaceAll("^-|-$", "");
        if (!id.value().matches("[\\p{Ll}\\d]+(?:[-_][\\p{Ll}\\d]+)*") && !meant.isEmpty()) {
            diagnostics.warning(
                    "id-form",
                    id.at(),
                    new Message(
                            "ett id är ett namn på ett par ord: små bokstäver, siffror och bindestreck",
                            "an id is a name of a few words: small letters, digits and hyphens"),
                    Message.of("skriv till exempel id: %s", "write for example id: %s", shortened(meant)));
        }
    }

    private static String shortened(String id) {
        String[] words = id.split("-", MOST_WORDS + 1);
        return String.join("-", List.of(words).subList(0, Math.min(words.length, MOST_WORDS)));
    }

    private void areas() {
        Set<String> known = organisation.areas().keySet();
        String model = organisation.areaModel() == null
                ? "organisation.yaml"
                : organisation.areaModel() + " (organisation.yaml)";
        Stream<Text> used = Stream.of(
                        plan.shownAreas(),
                        plan.goals().stream().map(Goal::area),
                        plan.blocks(ActivityGroup.Listed.class).flatMap(view -> view.areas().stream()),
                        plan.blocks(FollowUp.Listed.class).flatMap(view -> view.areas().stream()))
                .flatMap(areas -> areas)
                .filter(Objects::nonNull);
        used.forEach(area -> known(
                area,
                known,
                "okänt-område",
                Message.of("området \"%s\" finns inte i %s", "the area \"%s\" is not in %s", area, model),
                Message.of(
                        "är det ett nytt område: skriv %s: %s under områden i organisation.yaml",
                        "if it is a new area: write %s: %s under områden in organisation.yaml",
                        area,
                        capitalised(area.value()))));
    }

    private void activities() {
        Set<String> ids = plan.allActivities()
                .map(ActivityGroup.Activity::id)
                .filter(Objects::nonNull)
                .map(Text::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> departments = plan.activities().stream()
                .flatMap(group -> group.departments().stream())
                .map(Text::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        plan.blocks(ActivityGroup.Listed.class)
                .map(ActivityGroup.Listed::selection)
                .filter(Objects::nonNull)
                .forEach(selection -> {
                    selection
                            .ids()
                            .forEach(id -> known(
                                    id,
                                    ids,
                                    "okänd-aktivitet",
                                    Message.of(
                                            "det finns ingen aktivitet med id \"%s\"",
                                            "there is no activity with the id \"%s\"", id)));
                    selection
                            .departments()
                            .forEach(name -> known(
                                    name,
                                    departments,
                                    "okänd-avdelning",
                                    Message.of(
                                            "ingen aktivitet har avdelningen \"%s\"",
                                            "no activity has the department \"%s\"", name)));
                });
    }

    private void goals() {
        Set<String> known = plan.goals().stream()
                .map(goal -> goal.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<Text> used = Stream.concat(
                plan.activities().stream().map(ActivityGroup::goalId).filter(Objects::nonNull),
                plan.blocks(Block.Goals.class).flatMap(view -> view.ids().stream()));
        used.forEach(id -> known(
                id,
                known,
                "okänt-mål",
                Message.of("planen har inget mål med id \"%s\"", "the plan has no goal with the id \"%s\"", id)));
    }

    private void risks() {
        plan.blocks(Block.Risks.class).forEach(view -> {
            Set<String> known = plan.risks(view.from()).stream()
                    .map(risk -> risk.id().value())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            view.ids()
                    .forEach(id -> known(
                            id,
                            known,
                            "okänd-risk",
                            Message.of(
                                    "det finns ingen risk med id \"%s\"", "there is no risk with the id \"%s\"", id)));
        });
    }

    private void controls() {
        plan.blocks(ControlPoint.Listed.class).forEach(view -> {
            Set<String> known = plan.controls(view.from()).stream()
                    .map(control -> control.id().value())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            view.ids()
                    .forEach(id -> known(
                            id,
                            known,
                            "okänd-kontroll",
                            Message.of(
                                    "det finns ingen kontroll med id \"%s\"",
                                    "there is no control with the id \"%s\"", id)));
        });
    }

    private void answers() {
        plan.blocks(Inset.Checklist.class)
                .forEach(checklist -> checklist.questions().stream()
                        .map(Inset.Question::answer)
                        .filter(Objects::nonNull)
                        .forEach(answer -> known(
                                answer,
                                checklist.choices(),
                                "okänt-svar",
                                Message.of(
                                        "\"%s\" är inget av checklistans svar",
                                        "\"%s\" is none of the answers of the checklist", answer))));
    }

    private void abbreviations() {
        Set<String> known = organisation.abbreviations().keySet();
        plan.blocks(Inset.Abbreviations.class)
                .flatMap(view -> view.selection().stream())
                .forEach(name -> known(
                        name,
                        known,
                        "okänd-förkortning",
                        Message.of(
                                "förkortningen \"%s\" finns inte i organisation.yaml",
                                "the abbreviation \"%s\" is not in organisation.yaml", name)));
    }

    /** A level is the product of its factors, or is given when they are not known; never both. */
    private void factors() {
        Stream.concat(
                        plan.risks().stream(),
                        plan.followUp() == null ? Stream.empty() : plan.followUp().risks().stream())
                .filter(risk -> (risk.likelihood() == null) != (risk.consequence() == null)
                        || (risk.level() == null) == (risk.likelihood() == null))
                .forEach(risk -> diagnostics.error(
                        "risknivå",
                        risk.id().at(),
                        Message.of(
                                "risken \"%s\" ska ha antingen sannolikhet och konsekvens eller nivå",
                                "the risk \"%s\" must have either sannolikhet and konsekvens or nivå", risk.id()),
                        Message.of(
                                "skriv sannolikhet och konsekvens, så räknas nivån ut",
                                "write sannolikhet and konsekvens; the level is computed")));
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    /** @param others what else the author may have meant by a name like none of the known */
    private void known(Text name, Collection<String> known, String rule, Message message, Message... others) {
        if (!known.contains(name.value())) {
            Message[] hints = list(name.value(), known)
                    .or(() -> Nearest.hint(name.value(), known))
                    .map(meant -> new Message[] {meant})
                    .orElseGet(() -> Stream.concat(Stream.of(choices(known)), Stream.of(others))
                            .toArray(Message[]::new));
            diagnostics.error(rule, name.at(), message, hints);
        }
    }

    /** Where several names stand as one text. */
    private static Optional<Message> list(String written, Collection<String> known) {
        List<String> parts = List.of(written.replaceAll("[()]", "").strip().split("[,; ]+", -1));
        return parts.size() > 1 && known.containsAll(parts)
                ? Optional.of(Message.of("skriv [%s]", "write [%s]", String.join(", ", parts)))
                : Optional.empty();
    }

    private static Message choices(Collection<String> known) {
        List<String> first = known.stream().limit(MOST_NAMES).toList();
        String more = known.size() > first.size() ? " …" : "";
        return known.isEmpty()
                ? Message.of("det finns inga att välja; ta bort ordet", "there are none to choose; remove the word")
                : Message.of("välj mellan: %s%s", "choose between: %s%s", String.join(", ", first), more);
    }
}
