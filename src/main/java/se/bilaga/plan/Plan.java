package se.bilaga.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.requirement.HeededList;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.Period;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** An appendix as its author wrote it: one YAML file. */
@Doc("En bilaga: en plan eller rapport till nämnden")
public record Plan(
        Span at,

        @Key(value = "dokument", also = "typ|dokumenttyp|slag", doc = "Vilket slags dokument det är")
        DocumentType document,

        @Key(
                value = "titel",
                also = "rubrik|title",
                doc = "Titeln, om den inte ska bildas av dokumentets slag och perioden")
        @Nullable
        Text title,

        @Key(
                value = "förvaltning",
                also = "administration|organisation|verksamhet",
                doc = "Förvaltningens namn",
                example = "Miljöförvaltningen")
        Text administration,

        @Key(value = "nämnd", also = "styrelse|utskott|board", doc = "Nämnden som bilagan går till") @Nullable
        Text board,

        @Key(value = "period", also = "år|planperiod|avser", doc = "Året eller åren som bilagan gäller")
        Period period,

        @Key(
                value = "bilaga",
                also = "bilagenummer|bilagsnummer|bilaganr|appendix",
                doc = "Bilagans nummer i nämndens handlingar",
                example = "7")
        @Nullable
        Text appendixNumber,

        @Key(value = "diarienummer", also = "dnr|diarienr", doc = "Ärendets diarienummer", example = "KS-2024/976")
        @Nullable
        Text registryNumber,

        @Key(value = "datum", also = "date", doc = "Dokumentets datum") @Nullable
        LocalDate date,

        @Key(value = "beslut", also = "antagen|fastställd|decision", doc = "Beslutet som fastställde dokumentet")
        @Nullable
        Decision decision,

        @Key(
                value = "uppgifter",
                also = "metadata",
                doc = "Fler uppgifter på första sidan, till exempel Version och Ansvarig")
        Map<String, Text> coverFacts,

        @Key(
                value = "föregående",
                also = "förra|ersätter|previous",
                doc = "Filen med planen som den här ersätter",
                example = "2023-2025.yaml")
        @Nullable
        Text previous,

        @Key(
                value = "områden",
                also = "areas",
                doc = "Områdena i organisationens modell som planen använder, i ordning")
        List<Text> areas,

        @Key(
                value = "numrering",
                also = "numrera|numrerade rubriker",
                doc = "Om rubrikerna ska numreras: 1, 1.1, 1.1.1",
                fallback = "nej")
        boolean numbering,

        @Key(
                value = "innehåll",
                also = "innehållsförteckning",
                doc = "Hur många rubriknivåer innehållsförteckningen visar; 0 utelämnar den",
                fallback = "3")
        int contentsDepth,

        @Key(value = "statistik", also = "serier|data|statistics", doc = "Serierna: varje siffra skrivs en gång, här")
        Map<String, Series> statistics,

        @Key(
                value = "gemensam-statistik",
                also = "hämta|delad-statistik|gemensamma-serier",
                doc = "Filer med serier som flera planer delar",
                example = "statistik.yaml")
        List<SharedSeries> shared,

        @Key(value = "mål", also = "goals", doc = "Mål med indikatorer och budget")
        List<Goal> goals,

        @Key(
                value = "aktiviteter",
                also = "handlingsplan|activities",
                doc = "Planens aktiviteter, i grupper med samma område och behov eller mål")
        List<ActivityGroup> activities,

        @Key(value = "risker", also = "riskanalys|risks", doc = "Risker med åtgärder")
        List<Risk> risks,

        @Key(
                value = "kontroller",
                also = "iakttagelser|kontrollmoment|granskningar",
                doc = "Det som kontrolleras, eller har iakttagits, med resultat")
        List<ControlPoint> controls,

        @Key(
                value = "uppföljning",
                also = "resultat",
                mayStandAlone = true,
                doc =
                        "Hur det gick med den förra planens aktiviteter och risker; flera uppföljningar skrivs som en lista")
        List<FollowUp> followUps,

        @Key(
                value = "krav",
                also = "kravlistor|kravlista",
                doc = "Kravlistor som planen följer, med undantag; bilaga check --requirements visar hur",
                example = "[sjukfrånvaro]")
        List<HeededList> requirements,

        @Key(value = "avsnitt", also = "kapitel|sektioner|sections", doc = "Dokumentets avsnitt, i ordning")
        List<Section> sections,

        @Key(
                value = "godkända",
                also = "undantag|godkänn",
                doc = "Anmärkningar från kontrollen som är prövade och godtas, med skäl")
        List<Acceptance> acceptances) {

    public Plan {
        coverFacts = Ordered.copy(coverFacts);
        areas = List.copyOf(areas);
        statistics = Ordered.copy(statistics);
        shared = List.copyOf(shared);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
        risks = List.copyOf(risks);
        controls = List.copyOf(controls);
        followUps = List.copyOf(followUps);
        requirements = List.copyOf(requirements);
        sections = List.copyOf(sections);
        acceptances = List.copyOf(acceptances);
    }

    /** The plan with other series. */
    public Plan with(Map<String, Series> series) {
        return new Plan(
                at,
                document,
                title,
                administration,
                board,
                period,
                appendixNumber,
                registryNumber,
                date,
                decision,
                coverFacts,
                previous,
                areas,
                numbering,
                contentsDepth,
                series,
                shared,
                goals,
                activities,
                risks,
                controls,
                followUps,
                requirements,
                sections,
                acceptances);
    }

    /** The risks that are this plan's own, or those of its follow-up. */
    public List<Risk> risks(RiskSource from) {
        return switch (from) {
            case PLAN -> risks;
            case FOLLOW_UP -> told(FollowUp::risks);
        };
    }

    /** The controls that are this plan's own, or those of its follow-up. */
    public List<ControlPoint> controls(RiskSource from) {
        return switch (from) {
            case PLAN -> controls;
            case FOLLOW_UP -> told(FollowUp::controls);
        };
    }

    private <T> List<T> told(Function<FollowUp, List<T>> things) {
        FollowUp all = followUp();
        return all == null ? List.of() : things.apply(all);
    }

    /** All that is followed up: what is told last of a thing has the word; null where nothing is. */
    public @Nullable FollowUp followUp() {
        return FollowUp.together(followUps);
    }

    /** The areas whose names a reader may see, as they are written. */
    public Stream<Text> shownAreas() {
        return Stream.of(
                        areas.stream(),
                        activities.stream().flatMap(group -> group.areas().stream()),
                        followUps.stream()
                                .flatMap(told -> told.results().stream())
                                .flatMap(result -> Stream.ofNullable(result.area())))
                .flatMap(named -> named);
    }

    /** Every section, in the order of the document. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withSubsections);
    }

    /** Every block, in the order of the document. */
    public Stream<Block> blocks() {
        return allSections().flatMap(section -> section.blocks().stream());
    }

    /** Every block of one kind. */
    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks().filter(kind::isInstance).map(kind::cast);
    }

    /** Every activity, in the order written. */
    public Stream<ActivityGroup.Activity> allActivities() {
        return activities.stream().flatMap(group -> group.activities().stream());
    }
}
