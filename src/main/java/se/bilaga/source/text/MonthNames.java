package se.bilaga.source.text;

import java.util.List;

/** The months as a document writes them. */
public final class MonthNames {
    /** From {@code januari} to {@code december}. */
    public static final List<String> ALL = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private MonthNames() {}
}
