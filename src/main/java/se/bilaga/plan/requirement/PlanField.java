package se.bilaga.plan.requirement;

import java.util.Arrays;
import java.util.List;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;

/** What of a plan a requirement may ask for by the keys that it is written under: {@code aktiviteter måldatum}. */
public enum PlanField {
    BOARD("nämnd"),
    APPENDIX_NUMBER("bilaga"),
    REGISTRY_NUMBER("diarienummer"),
    DATE("datum"),
    DECISION("beslut"),
    PREVIOUS("föregående"),
    GOALS("mål"),
    GOAL_INDICATORS("mål indikatorer"),
    ACTIVITIES("aktiviteter"),
    /** Every activity has one. */
    ACTIVITY_DUE_DATES("aktiviteter måldatum"),
    ACTIVITY_RESPONSIBLE("aktiviteter ansvarig"),
    ACTIVITY_BUDGETS("aktiviteter budget"),
    RISKS("risker"),
    /** Every risk has one. */
    RISK_MEASURES("risker åtgärder"),
    CONTROLS("kontroller"),
    /** Every control has one. */
    CONTROL_RESULTS("kontroller resultat"),
    FOLLOW_UP("uppföljning"),
    FOLLOW_UP_ACTIVITIES("uppföljning aktiviteter"),
    FOLLOW_UP_RISKS("uppföljning risker"),
    FOLLOW_UP_CONTROLS("uppföljning kontroller");

    private final String keys;

    PlanField(String keys) {
        this.keys = keys;
    }

    /** The field of these keys; else a {@link BadValue}. */
    public static PlanField parse(String keys) {
        List<String> known = Arrays.stream(values()).map(field -> field.keys).toList();
        return Arrays.stream(values())
                .filter(field -> field.keys.equals(keys))
                .findFirst()
                .orElseThrow(() -> new BadValue(
                        Message.of("det finns inget fält \"%s\"", "there is no field \"%s\"", keys),
                        Nearest.hint(keys, known)
                                .orElse(Message.of(
                                        "välj mellan: %s", "choose between: %s", String.join(", ", known)))));
    }
}
