package se.bilaga.output.word.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.TableBlock;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode.CaptionLabel;
import se.bilaga.page.tree.InlineNode.HeadingNumber;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;
import se.bilaga.page.tree.Wording.Side;

/** What a cross-reference may fetch from the place that it leads to. */
final class CrossReferences {
    private final Bookmarks bookmarks;
    private final HeadingNumbers headings;
    private final Map<String, Target> targets = new HashMap<>();

    /** A place to refer to; {@code number} is {@code 2.1} of a heading. */
    private record Target(boolean heading, String number, String text) {}

    /**
     * A reference taken apart: {@code avsnitt "Tillsyn".} fetches the heading between the quotation marks, {@code tabell 2}
     * the number.
     *
     * @param field what fetches the text
     */
    record Fetched(String before, String field, String text, String after) {

        private static Fetched of(String whole, String part, int at, String bookmark) {
            return new Fetched(
                    whole.substring(0, at), Fields.reference(bookmark), part, whole.substring(at + part.length()));
        }
    }

    CrossReferences(Document document, Bookmarks bookmarks, HeadingNumbers headings) {
        this.bookmarks = bookmarks;
        this.headings = headings;
        document.accept(new Places());
    }

    private final class Places extends PageWalk {
        private String owner = "";
        private String number = "";

        @Override
        public void visit(TableBlock table) {
            owner = table.attributes().id();
            super.visit(table);
        }

        @Override
        public void visit(FigureBlock figure) {
            owner = figure.attributes().id();
            super.visit(figure);
        }

        @Override
        public void visit(CaptionLabel label) {
            targets.put(owner, new Target(false, "", ""));
        }

        @Override
        public void visit(HeadingBlock heading) {
            number = "";
            super.visit(heading);
            String now = Wording.of(heading, Side.NOW);
            String words = now.isEmpty() ? Wording.of(heading, Side.BEFORE) : now;
            String text = words.startsWith(number) ? words.substring(number.length()) : words;
            targets.put(heading.attributes().id(), new Target(true, number, text.strip()));
        }

        @Override
        public void visit(HeadingNumber counted) {
            number = Wording.of(counted, Side.NOW);
        }
    }

    /** What a reference with a text fetches; nothing when its text is not that of the place. */
    Optional<Fetched> of(String id, String text) {
        Target target = targets.get(id);
        if (target == null) {
            return Optional.empty();
        }
        if (!target.heading()) {
            // The word stands as it does in the sentence; not every program heeds a field's \\* Lower.
            String number = text.replaceFirst("^.*?(?=\\d+$)", "");
            return number.isEmpty() || !Character.isDigit(number.charAt(0))
                    ? Optional.empty()
                    : Optional.of(Fetched.of(text, number, text.length() - number.length(), bookmarks.name(id)));
        }
        int named = text.indexOf(target.text());
        if (named >= 0 && !target.text().isEmpty()) {
            return Optional.of(Fetched.of(text, target.text(), named, bookmarks.text(id)));
        }
        int at = text.length() - target.number().length();
        boolean apart = at == 0 || (at > 0 && Character.isSpaceChar(text.charAt(at - 1)));
        if (target.number().isEmpty() || !apart || !text.endsWith(target.number())) {
            return Optional.empty();
        }
        return Optional.of(headings.full(id)
                .map(counted ->
                        new Fetched(text.substring(0, at), Fields.paragraphNumber(bookmarks.name(id)), counted, ""))
                .orElseGet(() -> Fetched.of(text, target.number(), at, bookmarks.number(id))));
    }
}
