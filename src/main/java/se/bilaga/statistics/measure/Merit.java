package se.bilaga.statistics.measure;

import se.bilaga.plan.Series.Direction;

/** What a change is, by what its series calls {@code bra}. */
public enum Merit {
    BETTER,
    WORSE,
    NEITHER;

    /**
     * What a change of a series is.
     *
     * @param sign of the change as it is shown
     */
    public static Merit of(Direction good, int sign) {
        if (good == Direction.NEITHER || sign == 0) {
            return NEITHER;
        }
        return good == Direction.HIGHER == sign > 0 ? BETTER : WORSE;
    }

    /** For whoever sees no colours, behind what has changed: {@code , bättre}. */
    public String words() {
        return switch (this) {
            case BETTER -> ", bättre";
            case WORSE -> ", sämre";
            case NEITHER -> "";
        };
    }
}
