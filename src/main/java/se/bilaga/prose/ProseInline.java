package se.bilaga.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a line. */
public sealed interface ProseInline {
    TextPart at();

    void accept(ProseVisitor visitor);

    /** Words without marks; {@code text} is what is read, where {@code \*} is {@code *}. */
    record Wording(TextPart at, String text) implements ProseInline {
        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code `kod`} and {@code <b>}: printed as it stands, HTML too. */
    record Verbatim(TextPart at, String text) implements ProseInline {
        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** The end of a line; {@code hard} when the next one is to begin where it does in the document too. */
    record LineBreak(TextPart at, boolean hard) implements ProseInline {
        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code *kursivt*}, or {@code **fett**} when it is strong. */
    record Emphasis(TextPart at, boolean strong, List<ProseInline> content) implements ProseInline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** {@code [ord](https://…)}. */
    record Link(TextPart at, String destination, List<ProseInline> content) implements ProseInline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code [^namn]}.
     *
     * @param note what stands at {@code [^namn]:}; nothing where it was called before in the text, or where the footnotes
     *     stand elsewhere, as those of a free table
     */
    record Footnote(TextPart at, TextPart label, List<ProseBlock> note) implements ProseInline {
        public Footnote {
            note = List.copyOf(note);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code {{anställda 2024-10 kvinnor andel}}}.
     *
     * @param inside what stands between the braces
     */
    record FigureReference(TextPart at, TextPart inside) implements ProseInline {
        /** Its first word, which is to be a series: {@code anställda}. */
        public String series() {
            return inside.value().strip().split("(?U)\\s", 2)[0];
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code {{tabell kön}}}.
     *
     * @param capital whether a sentence begins with it: {@code {{Tabell kön}}}
     */
    record CrossReference(TextPart at, Referent referent, TextPart name, boolean capital) implements ProseInline {
        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code [har minskat]{gäller: sjukfrånvaro 2024 minskat}}, words that the figures are to bear out, or {@code [65
     * år]{fri}}, words that are not the plan's to know; a reader sees the words alone.
     *
     * @param claim what stands after {@code gäller:}; null where the words are free
     */
    record Asserted(
            TextPart at,
            List<ProseInline> content,
            @Nullable TextPart claim) implements ProseInline {
        public Asserted {
            content = List.copyOf(content);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * {@code [transfer of training]{språk=en}}.
     *
     * @param language {@code en}
     */
    record Foreign(TextPart at, List<ProseInline> content, String language) implements ProseInline {
        public Foreign {
            content = List.copyOf(content);
        }

        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A reference with too few braces or too many, which is a fault. */
    record BrokenReference(TextPart at, TextPart inside) implements ProseInline {
        @Override
        public void accept(ProseVisitor visitor) {
            visitor.visit(this);
        }
    }
}
