package se.bilaga.diff.change;

import java.util.Optional;

/**
 * A risk that is graver or less grave than before.
 *
 * @param level likelihood times consequence
 * @param band what the organisation calls it, {@code ""} when it has no name: {@code hög}
 */
public record LevelChanged(ChangeSubject subject, int level, String band, int nowLevel, String nowBand)
        implements Change {
    @Override
    public String kind() {
        return isUp() ? "höjd risk" : "sänkt risk";
    }

    public boolean isUp() {
        return nowLevel > level;
    }

    @Override
    public String clause() {
        return "risknivån " + (isUp() ? "höjd" : "sänkt") + " från " + text(level, band) + " till "
                + text(nowLevel, nowBand);
    }

    @Override
    public Optional<String> before() {
        return Optional.of(text(level, band));
    }

    @Override
    public Optional<String> now() {
        return Optional.of(text(nowLevel, nowBand));
    }

    @Override
    public Effect effect() {
        return isUp() ? Effect.BAD : Effect.GOOD;
    }

    private static String text(int level, String band) {
        return band.isEmpty() ? String.valueOf(level) : level + " (" + band + ")";
    }
}
