package se.bilaga.diff.change;

/** Both plans have it and say the same of it. */
public record Kept(ChangeSubject subject) implements Change {
    @Override
    public String kind() {
        return "kvar";
    }

    @Override
    public String clause() {
        return "kvar utan ändring";
    }
}
