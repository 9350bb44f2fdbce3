package se.bilaga.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Markup;

/** What stands in a section, ready to be placed; the template has a macro for each {@link #kind}. */
public interface BlockView {

    /** The macro that places it. */
    String kind();

    /** Paragraphs, lists and quotations. */
    record Paragraphs(Markup content) implements BlockView {
        @Override
        public String kind() {
            return "prose";
        }
    }

    /** A chart; its data is in the page's charts under the anchor's id. */
    record ChartFigure(Anchor anchor, Markup caption, Markup drawing, List<Note> notes) implements BlockView {
        @Override
        public String kind() {
            return "chart";
        }
    }

    /** A picture; its bytes are in the page's images under {@code source}. */
    record PictureFigure(Anchor anchor, @Nullable Markup caption, String source, String alt) implements BlockView {
        @Override
        public String kind() {
            return "picture";
        }
    }

    /** A list, under a heading of its own where {@code heading} is given. */
    record ItemList(@Nullable SectionHead heading, boolean ordered, List<Markup> items) implements BlockView {
        @Override
        public String kind() {
            return "list";
        }
    }

    /** Named steps in order. */
    record Steps(List<Step> steps) implements BlockView {
        @Override
        public String kind() {
            return "steps";
        }
    }

    /** What leads into a section. */
    record Lead(Markup content) implements BlockView {
        @Override
        public String kind() {
            return "lead";
        }
    }

    /** What matters most, in a box. */
    record Callout(Markup heading, Markup content) implements BlockView {
        @Override
        public String kind() {
            return "callout";
        }
    }

    /** The figures that matter most, side by side. */
    record KeyFigureBoxes(List<KeyFigureBox> figures) implements BlockView {
        /** Whether any of them has a line of where it comes from. */
        public boolean lines() {
            return figures.stream().anyMatch(figure -> figure.trend() != null);
        }

        @Override
        public String kind() {
            return "keyFigures";
        }
    }

    /**
     * One of them.
     *
     * @param change {@code ▼ −0,6 procentenheter sedan 2024, bättre}; null where there is none
     * @param judgement {@code battre}, {@code samre} or {@code ""}
     * @param trend the name of its line among the images, null where it has none
     * @param alt what the line shows
     */
    record KeyFigureBox(
            Markup label,
            Markup figure,
            @Nullable Markup change,
            String judgement,
            @Nullable String trend,
            String alt) {}

    /** One step of a process. */
    record Step(Markup name, Markup text) {}

    /** A heading: its anchor, its level in the tree (2–6) and its text. */
    record SectionHead(String id, int level, String number, Markup text) {}

    /** A sentence under a table or chart; {@code mark} is empty when it concerns all of it. */
    record Note(String mark, Markup text) {}
}
