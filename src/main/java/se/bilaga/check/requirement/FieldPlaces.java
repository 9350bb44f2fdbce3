package se.bilaga.check.requirement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.ActivityGroup;
import se.bilaga.plan.ControlPoint;
import se.bilaga.plan.FollowUp;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Risk;
import se.bilaga.plan.requirement.PlanField;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Where a plan has a field, filled in. */
record FieldPlaces(Plan plan) {

    /** Empty where it is not there, or not for all that should have it. */
    Optional<Span> of(PlanField field) {
        FollowUp followUp = plan.followUp();
        return switch (field) {
            case BOARD -> text(plan.board());
            case APPENDIX_NUMBER -> text(plan.appendixNumber());
            case REGISTRY_NUMBER -> text(plan.registryNumber());
            case DATE -> Optional.ofNullable(plan.date()).map(date -> plan.at());
            case DECISION -> Optional.ofNullable(plan.decision()).map(decision -> decision.at());
            case PREVIOUS -> text(plan.previous());
            case GOALS -> first(plan.goals().stream().map(goal -> goal.at()));
            case GOAL_INDICATORS -> all(plan.goals(), goal -> !goal.indicators().isEmpty(), goal -> goal.at());
            case ACTIVITIES -> first(plan.allActivities().map(ActivityGroup.Activity::at));
            case ACTIVITY_DUE_DATES -> everyActivity(group -> group.due() != null, activity -> activity.due() != null);
            case ACTIVITY_RESPONSIBLE ->
                everyActivity(
                        group -> !group.responsible().isEmpty(),
                        activity -> !activity.responsible().isEmpty());
            case ACTIVITY_BUDGETS -> everyActivity(group -> false, activity -> activity.budget() != null);
            case RISKS -> first(plan.risks().stream().map(Risk::at));
            case RISK_MEASURES -> all(plan.risks(), risk -> !risk.measures().isEmpty(), Risk::at);
            case CONTROLS -> first(plan.controls().stream().map(ControlPoint::at));
            case CONTROL_RESULTS -> all(plan.controls(), control -> control.result() != null, ControlPoint::at);
            case FOLLOW_UP_CONTROLS ->
                first(plan.controls(RiskSource.FOLLOW_UP).stream().map(ControlPoint::at));
            case FOLLOW_UP -> Optional.ofNullable(followUp).map(FollowUp::at);
            case FOLLOW_UP_ACTIVITIES ->
                followUp == null
                        ? Optional.empty()
                        : first(followUp.results().stream().map(FollowUp.Result::at));
            case FOLLOW_UP_RISKS ->
                followUp == null
                        ? Optional.empty()
                        : first(followUp.risks().stream().map(Risk::at));
        };
    }

    private static Optional<Span> text(@Nullable Text text) {
        return Optional.ofNullable(text)
                .filter(found -> !found.value().isBlank())
                .map(Text::at);
    }

    private static Optional<Span> first(Stream<Span> places) {
        return places.findFirst();
    }

    private static <T> Optional<Span> all(Collection<T> things, Predicate<T> has, Function<T, Span> at) {
        return things.stream().allMatch(has) ? things.stream().findFirst().map(at) : Optional.empty();
    }

    private Optional<Span> everyActivity(Predicate<ActivityGroup> ofGroup, Predicate<ActivityGroup.Activity> own) {
        List<ActivityGroup> groups = plan.activities();
        boolean every = groups.stream()
                .allMatch(group ->
                        ofGroup.test(group) || group.activities().stream().allMatch(own));
        return every ? first(plan.allActivities().map(ActivityGroup.Activity::at)) : Optional.empty();
    }
}
