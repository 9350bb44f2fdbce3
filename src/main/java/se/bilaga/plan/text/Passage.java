package se.bilaga.plan.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Section;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.Text;

/** A text that a reader of the document sees. */
public final class Passage {
    private final Role role;
    private final ProseText prose;
    private final Supplier<Reading> read;
    private final @Nullable Section section;
    private @Nullable Reading reading;

    /** @param read reads it when it is first asked for */
    Passage(Role role, ProseText prose, Supplier<Reading> read, @Nullable Section section) {
        this.role = role;
        this.prose = prose;
        this.read = read;
        this.section = section;
    }

    /** What a text is in the plan. */
    public enum Role {
        PROSE(Kind.SENTENCES),
        ACTIVITY(Kind.SENTENCES),
        NEED(Kind.SENTENCES),
        GOAL(Kind.SENTENCES),
        RISK(Kind.SENTENCES),
        FOLLOW_UP(Kind.SENTENCES),
        CONTROL(Kind.SENTENCES),
        /** A point of a proposal to decide. */
        DECISION(Kind.SENTENCES),
        /** What a picture or chart shows, for who does not see it. */
        ALTERNATIVE(Kind.SENTENCES),
        NOTE(Kind.SENTENCES),
        HEADING(Kind.WORDS),
        CAPTION(Kind.WORDS),
        /** What is measured; no reader of the document sees it, but it is written to be read. */
        DEFINITION(Kind.WORDS),
        CELL(Kind.VALUE),
        /** What a column, a value or someone responsible is called. */
        NAME(Kind.VALUE),
        /** What the first page tells of the document. */
        FACT(Kind.VALUE);

        private final Kind kind;

        Role(Kind kind) {
            this.kind = kind;
        }
    }

    private enum Kind {
        SENTENCES,
        WORDS,
        VALUE
    }

    public Role role() {
        return role;
    }

    public ProseText prose() {
        return prose;
    }

    public Text text() {
        return prose.text();
    }

    /** Where it stands; null for what stands outside the sections, such as an activity. */
    public @Nullable Section section() {
        return section;
    }

    /** The text as it is read, made once for all who ask. */
    public Reading reading() {
        // Two threads that ask at once make the same.
        Reading known = reading;
        if (known == null) {
            known = read.get();
            reading = known;
        }
        return known;
    }

    /** Whether it is running text. */
    public boolean isProse() {
        return role == Role.PROSE;
    }

    /** Whether it is made of sentences, running text, a note, or what is told of an activity or a risk. */
    public boolean hasSentences() {
        return role.kind == Kind.SENTENCES;
    }

    /** Whether it is a name or a value rather than something said. */
    public boolean isValue() {
        return role.kind == Kind.VALUE;
    }
}
