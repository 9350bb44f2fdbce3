package se.bilaga.statistics.saying;

import org.jspecify.annotations.Nullable;

/**
 * Whether the figures bear out a claim.
 *
 * @param direction that is claimed; null where none is
 * @param shown what they say: {@code sjukfrånvaro 2023: 5,9 %, 2022: 6,8 %}
 */
public record Verdict(boolean holds, @Nullable Direction direction, String shown) {}
