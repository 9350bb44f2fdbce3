package se.bilaga.plan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWalk;
import se.bilaga.prose.Reading;
import se.bilaga.prose.TextPart;
import se.bilaga.source.text.Text;

/**
 * A text without the marks that hold words to figures, every character of which knows its place in the file: {@code Den
 * [har minskat]{gäller: …}} is read as {@code Den har minskat}.
 *
 * @param held the words that were marked
 */
record Unmarked(Text text, List<Reading.Held> held) {
    Unmarked {
        held = List.copyOf(held);
    }

    static Unmarked of(ProseText prose) {
        Marks marks = new Marks(prose.text().value().length());
        prose.accept(marks);
        return marks.none() ? new Unmarked(prose.text(), List.of()) : marks.taken(prose.text());
    }

    private static final class Marks extends ProseWalk {
        private final boolean[] gone;
        private final List<ProseInline.Asserted> held = new ArrayList<>();

        Marks(int length) {
            this.gone = new boolean[length];
        }

        boolean none() {
            return IntStream.range(0, gone.length).noneMatch(at -> gone[at]);
        }

        @Override
        public void visit(ProseInline.Asserted words) {
            unmark(words.at(), words.content());
            held.add(words);
            super.visit(words);
        }

        @Override
        public void visit(ProseInline.Foreign words) {
            unmark(words.at(), words.content());
            super.visit(words);
        }

        private void unmark(TextPart whole, List<ProseInline> content) {
            int first = content.isEmpty() ? whole.to() : content.get(0).at().from();
            int last = content.isEmpty()
                    ? first
                    : content.get(content.size() - 1).at().to();
            IntStream.range(whole.from(), first).forEach(at -> gone[at] = true);
            IntStream.range(last, whole.to()).forEach(at -> gone[at] = true);
        }

        Unmarked taken(Text text) {
            int[] kept = IntStream.range(0, gone.length).filter(at -> !gone[at]).toArray();
            StringBuilder value = new StringBuilder();
            IntStream.of(kept).forEach(at -> value.append(text.value().charAt(at)));
            int end = text.value().length();
            Text bare = new Text(
                    value.toString(),
                    text.at(),
                    offset -> text.offsets().applyAsInt(offset < kept.length ? kept[offset] : end));
            return new Unmarked(
                    bare, held.stream().map(words -> held(words, kept)).toList());
        }

        private static Reading.Held held(ProseInline.Asserted words, int[] kept) {
            @Nullable TextPart claim = words.claim();
            return new Reading.Held(
                    new Reading.Range(
                            left(words.at().from(), kept), left(words.at().to(), kept)),
                    claim);
        }

        /** Where a place is when only those that are kept are there. */
        private static int left(int place, int[] kept) {
            int found = Arrays.binarySearch(kept, place);
            return found < 0 ? -found - 1 : found;
        }
    }
}
