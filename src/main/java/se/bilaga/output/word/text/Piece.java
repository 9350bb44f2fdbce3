package se.bilaga.output.word.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a paragraph: something and how it is set. */
record Piece(Setting setting, Content content) {
    /** Shows it to a visitor. */
    void accept(Visitor visitor) {
        content.accept(setting, visitor);
    }

    /** What a paragraph is made of. */
    sealed interface Content {
        void accept(Setting setting, Visitor visitor);
    }

    /** Characters, with white space as it shall show: a line end is a new line in the same paragraph. */
    record Words(String text) implements Content {
        @Override
        public void accept(Setting setting, Visitor visitor) {
            visitor.words(text, setting);
        }
    }

    /** A footnote's call, and its text. */
    record Note(List<NoteLine> lines) implements Content {
        @Override
        public void accept(Setting setting, Visitor visitor) {
            visitor.note(lines, setting);
        }
    }

    /** A paragraph of a footnote. */
    record NoteLine(
            List<Piece> pieces,
            ParagraphLook look,
            @Nullable Revision revision) {}

    /** Text that Word counts or fetches: {@code SEQ Tabell}, {@code REF _tab_kon}. */
    record Field(String instruction, String result) implements Content {
        @Override
        public void accept(Setting setting, Visitor visitor) {
            visitor.field(instruction, result, setting);
        }
    }

    /** Where a bookmark begins, with its name, or ends, without. */
    record Bookmark(String id, String name) implements Content {
        @Override
        public void accept(Setting setting, Visitor visitor) {
            visitor.bookmark(id, name);
        }
    }

    /** Meets each kind of piece. */
    interface Visitor {
        void words(String text, Setting setting);

        void note(List<NoteLine> lines, Setting setting);

        void field(String instruction, String result, Setting setting);

        void bookmark(String id, String name);
    }
}
