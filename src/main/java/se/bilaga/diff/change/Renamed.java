package se.bilaga.diff.change;

import java.util.Optional;

/** Has another name: a heading, an area, a series. */
public record Renamed(ChangeSubject subject, String from) implements Change {
    @Override
    public String kind() {
        return "ny rubrik";
    }

    @Override
    public String clause() {
        return "hette förut ”" + from + "”";
    }

    @Override
    public Optional<String> before() {
        return Optional.of(from);
    }

    @Override
    public Optional<String> now() {
        return Optional.of(subject.name());
    }
}
