package se.bilaga.check.activities;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.ActivityGroup.Activity;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Plan;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** An activity of the plan before that this one says nothing of. */
final class ForgottenActivity implements Rule {

    private static final Pattern STEM = Pattern.compile("(?<!\\p{L})\\p{L}{5,7}");

    @Override
    public Manual manual() {
        return new Manual(
                "bortglömd-aktivitet",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "En aktivitet i den förra planen är varken uppföljd, fortsatt eller struken i den här.",
                "Nämnden beslutade om aktiviteten och vill veta hur det gick.",
                """
                föregående: 2023-2025.yaml   # har aktiviteten friskvårdstimme
                # friskvårdstimme finns varken under aktiviteter eller uppföljning
                """,
                """
                uppföljning:
                  aktiviteter:
                    - {aktivitet: friskvårdstimme, status: klar, text: Friskvårdstimmen är införd.}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Text before = subject.plan().previous();
        if (subject.previous() == null || before == null) {
            return;
        }
        Set<String> known = named(subject.plan());
        List<String> told = told(subject.plan());
        Span at = before.at();
        subject.previous()
                .file()
                .plan()
                .allActivities()
                .filter(activity -> activity.id() == null
                        ? told.stream()
                                .noneMatch(text -> isAlike(activity.text().value(), text))
                        : !known.contains(activity.id().value()))
                .forEach(activity -> report(activity, at, findings));
    }

    /** The ids of the activities that a plan has or follows up. */
    private static Set<String> named(Plan plan) {
        Stream<Text> own = plan.allActivities().map(Activity::id);
        Stream<Text> followed = plan.followUp() == null
                ? Stream.empty()
                : plan.followUp().results().stream().map(FollowUp.Result::activityId);
        return Stream.concat(own, followed)
                .filter(Objects::nonNull)
                .map(Text::value)
                .collect(Collectors.toSet());
    }

    private static void report(Activity activity, Span at, Findings findings) {
        Text id = activity.id();
        findings.add(
                at,
                Message.of(
                        "aktiviteten \"%s\" i den förra planen är varken uppföljd, fortsatt eller struken",
                        "the activity \"%s\" of the plan before is neither followed up, continued nor dropped",
                        id == null ? activity.text() : id),
                id == null
                        ? Message.of(
                                "ge den ett id i båda planerna, eller skriv om den under uppföljning",
                                "give it an id in both plans, or write of it under uppföljning")
                        : Message.of(
                                "skriv under uppföljning: {aktivitet: %s, status: klar, text: …} eller status: utgår",
                                "write under uppföljning: {aktivitet: %s, status: klar, text: …} or status: utgår",
                                id));
    }

    /** What this plan says of activities, its own and those followed up. */
    private static List<String> told(Plan plan) {
        Stream<Text> own = plan.allActivities().map(Activity::text);
        Stream<Text> followed = plan.followUp() == null
                ? Stream.empty()
                : plan.followUp().results().stream().flatMap(result -> Stream.of(result.name(), result.text()));
        return Stream.concat(own, followed)
                .filter(Objects::nonNull)
                .map(Text::value)
                .toList();
    }

    /** Whether most of the longer words of one text stand in the other, with other endings perhaps. */
    private static boolean isAlike(String before, String now) {
        List<String> stems = STEM.matcher(before.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        String text = now.toLowerCase(Locale.ROOT);
        return 2 * stems.stream().filter(text::contains).count() >= Math.max(1, stems.size());
    }
}
