package se.bilaga.editor;

import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * A place where a plan names something.
 *
 * @param name as it is everywhere: {@code anställda}; of a member with its dimension, {@code kön=kvinnor}
 * @param defines whether the thing is made here; elsewhere it is used
 */
public record NamedPlace(Kind kind, String name, Span at, boolean defines) {

    /** What has a name. */
    public enum Kind {
        SERIES,
        DIMENSION,
        MEMBER,
        AREA,
        /** An activity, goal, risk, control, section, table or figure. */
        ID
    }

    /** The name as it is written in the plan. */
    public String written() {
        return kind == Kind.MEMBER ? name.substring(name.indexOf('=') + 1) : name;
    }

    boolean holds(SourceFile file, int offset) {
        return at.file().equals(file) && at.from() <= offset && offset <= at.to();
    }

    /** Whether both name the same thing. */
    public boolean sameAs(NamedPlace other) {
        return kind == other.kind && name.equals(other.name);
    }
}
