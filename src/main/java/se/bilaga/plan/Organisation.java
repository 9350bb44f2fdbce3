package se.bilaga.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.requirement.HeededList;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.type.SmallGroups;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.PercentForm;
import se.bilaga.plan.value.RuleLevel;
import se.bilaga.plan.value.TableHabits;
import se.bilaga.plan.value.TimeOrder;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** What the plans of one organisation share: {@code plans/<organisation>/organisation.yaml}. */
@Doc("Det som en organisations planer har gemensamt")
public record Organisation(
        Span at,

        @Key(
                value = "namn",
                also = "organisation|kommun|rubrik",
                doc = "Organisationens namn",
                example = "Stockholms stad")
        Text name,

        @Key(
                value = "utseende",
                also = "mall|look|stil|tema",
                doc = "Mappen under templates/looks med stilmall, Wordmall och logotyp",
                example = "stockholm")
        Text look,

        @Key(
                value = "förkortningar",
                doc = "Vad rollerna och förkortningarna betyder",
                example = "{AC: avdelningschef}")
        Map<String, Text> abbreviations,

        @Key(
                value = "områdesmodell",
                doc = "Områdesmodellens namn, som anmärkningar om områden kallar den",
                example = "UBARA")
        @Nullable
        Text areaModel,

        @Key(
                value = "områden",
                also = "areas",
                doc = "Områdena i modellen, i ordning, med rubriker",
                example = "{utveckla: Utveckla}")
        Map<String, Text> areas,

        @Key(value = "risknivåer", doc = "Banden för risknivå = sannolikhet × konsekvens, lägst först")
        List<RiskBand> riskBands,

        @Key(value = "riskgräns", doc = "Nivån från vilken en risk måste ha en åtgärd") @Nullable
        Integer riskLimit,

        @Key(value = "minsta-grupp", doc = "Minsta antal personer i en redovisad cell", fallback = "5")
        int smallestGroup,

        @Key(
                value = "minsta-grupp-medelvärde",
                doc =
                        "Minsta antal personer i en grupp vars medelvärde, median eller andel redovisas; annars minsta-grupp")
        @Nullable
        Integer meanGroup,

        @Key(
                value = "minsta-grupp-sjukfrånvaro",
                doc = "Minsta antal personer i en grupp vars sjukfrånvaro redovisas",
                fallback = "10")
        int smallestSickLeaveGroup,

        @Key(
                value = "procent-i-text",
                also = "procenttecken|procent",
                doc = "Hur procent skrivs i löptexten; tabeller och diagram har tecknet",
                fallback = "tecken")
        PercentForm percent,

        @Key(
                value = "plustecken",
                doc = "Om skillnader och förändringar i tabeller får ett plustecken när de är ökningar",
                fallback = "nej")
        boolean signed,

        @Key(
                value = "tid-i-tabeller",
                also = "tidsordning",
                doc = "I vilken ordning tider står i tabeller, när urval inte säger det",
                fallback = "som skrivna")
        TimeOrder times,

        @Key(value = "läsbarhet", doc = "Högsta LIX för ett avsnitt") @Nullable
        Integer readabilityLimit,

        @Key(value = "ordlista", doc = "Ord som stavningskontrollen ska godta")
        List<Text> words,

        @Key(
                value = "regler",
                doc = "Hur allvarlig en regel är hos er: fel, varning, råd eller av",
                example = "{lång-mening: av}")
        Map<String, RuleLevel> rules,

        @Key(
                value = "krav",
                also = "kravlistor|kravlista",
                doc = "Kravlistor som alla organisationens planer följer",
                example = "[sjukfrånvaro]")
        List<HeededList> requirements,

        @Key(value = "egna-regler", doc = "Regler som organisationen har skrivit själv")
        List<OwnRule> ownRules) {

    public Organisation {
        abbreviations = Ordered.copy(abbreviations);
        areas = Ordered.copy(areas);
        riskBands = List.copyOf(riskBands);
        words = List.copyOf(words);
        rules = Ordered.copy(rules);
        requirements = List.copyOf(requirements);
        ownRules = List.copyOf(ownRules);
    }

    /**
     * What holds for its documents of one type: the type's areas come first, its limits go before the organisation's, and
     * the organisation's levels of rules before the type's.
     */
    public Organisation of(DocumentType type) {
        Map<String, Text> allAreas = new LinkedHashMap<>(type.areas());
        areas.forEach(allAreas::putIfAbsent);
        Map<String, RuleLevel> levels = new LinkedHashMap<>(type.rules());
        levels.putAll(rules);
        SmallGroups limits = type.smallGroups();
        return new Organisation(
                at,
                name,
                look,
                abbreviations,
                type.areas().isEmpty() ? areaModel : type.name(),
                allAreas,
                riskBands,
                riskLimit,
                limits == null || limits.counts() == null ? smallestGroup : limits.counts(),
                limits == null || limits.means() == null ? meanGroup : limits.means(),
                limits == null || limits.sickLeave() == null ? smallestSickLeaveGroup : limits.sickLeave(),
                percent,
                signed,
                times,
                readabilityLimit,
                words,
                levels,
                requirements,
                ownRules);
    }

    /** How it has its tables. */
    public TableHabits tableHabits() {
        return new TableHabits(signed, times);
    }

    /** The fewest persons in a group whose mean, median or share is shown. */
    public int smallestMeanGroup() {
        return meanGroup == null ? smallestGroup : meanGroup;
    }

    /** The name of the band that {@code level} falls in; empty where the organisation has set none. */
    public Optional<String> riskBand(int level) {
        return riskBands.stream()
                .filter(band -> band.from() <= level)
                .max(Comparator.comparingInt(RiskBand::from))
                .map(band -> band.name().value());
    }

    /** A band of risk levels, from its lowest level up to the next band's. */
    @Doc("Ett band av risknivåer")
    public record RiskBand(
            Span at,

            @Key(value = "från", doc = "Bandets lägsta nivå")
            int from,

            @Key(value = "namn", doc = "Bandets namn", example = "hög")
            Text name) {}

    /** A rule of the organisation's own: an expression that no text of its plans is to hold. */
    @Doc("En egen regel: ett uttryck som texterna inte ska innehålla")
    public record OwnRule(
            Span at,

            @Key(value = "namn", doc = "Regelns namn", example = "förlegade-ord")
            Text name,

            @Key(
                    value = "uttryck",
                    doc = "Reguljärt uttryck för det som inte ska stå i texten",
                    example = "(?i)\\bbrukarna?\\b")
            Text expression,

            @Key(value = "meddelande", also = "text", doc = "Vad som är fel", example = "vi skriver inte brukare")
            Text message,

            @Key(value = "gör", also = "tips|råd", doc = "Vad författaren ska göra", example = "skriv den enskilde")
            @Nullable
            Text advice,

            @Key(value = "nivå", doc = "Hur allvarligt det är", fallback = "råd")
            RuleLevel level) {}
}
