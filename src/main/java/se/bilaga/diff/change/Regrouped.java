package se.bilaga.diff.change;

import java.util.List;

/**
 * One thing that has become several, or several that have become one.
 *
 * @param split whether it was split; else others were merged into it
 * @param others the other parts of the new plan, or what was merged into it from the old, by name
 */
public record Regrouped(ChangeSubject subject, boolean split, List<String> others) implements Change {
    private static final List<String> NUMERALS = List.of("", "", "två", "tre", "fyra", "fem");

    public Regrouped {
        others = List.copyOf(others);
    }

    @Override
    public String kind() {
        return split ? "delad" : "sammanslagen";
    }

    @Override
    public String clause() {
        int parts = others.size() + 1;
        String many = parts < NUMERALS.size() ? NUMERALS.get(parts) : String.valueOf(parts);
        String names = "”" + String.join("”, ”", others) + "”";
        return split
                ? subject.thing().agree("delad", "delat") + " i " + many + ": resten är " + names
                : subject.thing().agree("sammanslagen", "sammanslaget") + " med " + names;
    }
}
