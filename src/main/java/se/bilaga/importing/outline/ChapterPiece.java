package se.bilaga.importing.outline;

import java.util.List;
import se.bilaga.importing.document.WordBlock;

/** What stands under a heading, in order: words, tables with their captions, pictures, charts. */
public sealed interface ChapterPiece {

    /** Its number in the document. */
    int source();

    void accept(Visitor visitor);

    /** Meets each kind of piece. */
    interface Visitor {
        void visit(Wording wording);

        void visit(Grid grid);

        void visit(Image image);

        void visit(Graph graph);
    }

    /** Paragraphs and lists up to the next table or picture. */
    record Wording(int source, List<WordBlock.Paragraph> paragraphs) implements ChapterPiece {
        public Wording {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A table, all its pages put together.
     *
     * @param caption with its number, {@code Tabell 3. Könsfördelning}; {@code ""} for none
     * @param notes what stands right under it in small letters
     */
    record Grid(int source, Caption caption, WordBlock.Table table, List<String> notes) implements ChapterPiece {
        public Grid {
            notes = List.copyOf(notes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    record Image(int source, Caption caption, WordBlock.Picture picture) implements ChapterPiece {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    record Graph(int source, Caption caption, WordBlock.Drawn chart, List<String> notes) implements ChapterPiece {
        public Graph {
            notes = List.copyOf(notes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }
}
