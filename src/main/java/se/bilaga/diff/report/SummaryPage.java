package se.bilaga.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.diff.words.Edit;
import se.bilaga.diff.words.Rewording;
import se.bilaga.diff.words.Run;
import se.bilaga.page.Page;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.ListBlock;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.BlockNode.SectionBlock;
import se.bilaga.page.tree.BlockPart.ListItem;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.InlineNode.Link;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.InlineNode.Stressed;
import se.bilaga.page.tree.InlineNode.Strong;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageNode.Flow;
import se.bilaga.page.tree.PagePart.ContentsPart;
import se.bilaga.page.tree.PagePart.MainPart;
import se.bilaga.page.tree.PageRewrite;

/** A summary as a page, alone or before the document that it is about. */
public final class SummaryPage implements Telling {
    private static final String ID = "vad-som-har-andrats";
    private static final String TITLE = "Vad som har ändrats";

    private String title = "";
    private final List<List<BlockNode>> groups = new ArrayList<>();

    private SummaryPage() {}

    /** The summary alone, with the title page and the look of the new plan. */
    public static Page of(Comparison comparison, Page now) {
        return with(comparison, now, true);
    }

    /** The summary first, then the whole page, which may be a redline. */
    public static Page before(Comparison comparison, Page page) {
        return with(comparison, page, false);
    }

    private static Page with(Comparison comparison, Page page, boolean alone) {
        SummaryPage summary = new SummaryPage();
        summary.tell(Summary.of(comparison));
        return new Page(
                new Placing(summary.section(), alone).rewrite(page.document()),
                page.metadata(),
                page.look(),
                alone ? Map.of() : page.charts(),
                alone ? Map.of() : page.images());
    }

    /** Puts the summary first in the text, and in the contents list; alone, it is the only thing there. */
    private static final class Placing extends PageRewrite {
        private final SectionBlock section;
        private final boolean alone;

        Placing(SectionBlock section, boolean alone) {
            this.section = section;
            this.alone = alone;
        }

        @Override
        protected boolean keeps(PageNode node) {
            return !(alone && node instanceof ContentsPart);
        }

        @Override
        public void visit(MainPart main) {
            Stream<BlockNode> rest = alone ? Stream.of() : main.blocks().stream();
            become(new MainPart(
                    main.attributes(), Stream.concat(Stream.of(section), rest).toList()));
        }

        @Override
        public void visit(ContentsPart contents) {
            ListItem entry = item(List.of(new Link(Attributes.NONE, "#" + ID, words(TITLE))));
            become(new ContentsPart(
                    contents.attributes(),
                    contents.blocks().stream()
                            .map(block -> block instanceof ListBlock list ? with(entry, list) : block)
                            .toList()));
        }

        private static BlockNode with(ListItem entry, ListBlock list) {
            return new ListBlock(
                    list.attributes(),
                    list.ordered(),
                    list.first(),
                    Stream.concat(Stream.of(entry), list.items().stream()).toList());
        }
    }

    private SectionBlock section() {
        List<BlockNode> blocks = new ArrayList<>(List.of(
                new HeadingBlock(Attributes.NONE.withId(ID), 2, words(TITLE)), paragraph(new PlainText(title))));
        groups.forEach(group -> blocks.add(new SectionBlock(Attributes.NONE, group)));
        return new SectionBlock(Attributes.of(CssClass.SECTION, CssClass.NEW_PAGE), blocks);
    }

    @Override
    public void title(String text, String nothing) {
        title = text + "." + (nothing.isEmpty() ? "" : " " + nothing);
    }

    @Override
    public void headlines(String name, List<Headline> headlines) {
        List<ListItem> items = new ArrayList<>();
        for (Headline headline : headlines) {
            String sentence = headline.sentence();
            String section = "(" + headline.section() + ")";
            items.add(item(
                    headline.section().isEmpty()
                            ? words(sentence)
                            : List.of(new PlainText(sentence + " "), new Stressed(Attributes.NONE, words(section)))));
        }
        groups.add(List.of(heading(name), new ListBlock(Attributes.NONE, true, 1, items)));
    }

    @Override
    public void group(String name) {
        groups.add(new ArrayList<>(List.of(heading(name))));
    }

    @Override
    public void part(String name, List<Entry> entries) {
        List<BlockNode> group = groups.get(groups.size() - 1);
        group.add(paragraph(new Strong(Attributes.NONE, words(name))));
        if (!entries.isEmpty()) {
            group.add(new ListBlock(
                    Attributes.NONE,
                    false,
                    1,
                    entries.stream().map(SummaryPage::item).toList()));
        }
    }

    private HeadingBlock heading(String text) {
        return new HeadingBlock(Attributes.NONE.withId(ID + "-" + (groups.size() + 1)), 3, words(text));
    }

    private static ListItem item(Entry entry) {
        String line = entry.line() + (entry.howMatched().isEmpty() ? "" : " (" + entry.howMatched() + ")");
        List<Flow> blocks = new ArrayList<>(List.of(paragraph(new PlainText(line))));
        entry.rewordings().map(SummaryPage::paragraph).forEach(blocks::add);
        return item(blocks.size() == 1 ? words(line) : blocks);
    }

    /** The words struck out and the new ones, as emphasis: these are no changes of the document to accept. */
    private static ParagraphBlock paragraph(Rewording rewording) {
        List<InlineNode> words = new ArrayList<>();
        boolean struck = false;
        for (Run run : rewording.runs()) {
            String inner = run.text().strip();
            int start = run.text().indexOf(inner);
            String before = run.text().substring(0, start);
            boolean apart = before.isEmpty() && struck && run.edit() == Edit.INSERTED;
            struck = run.edit() == Edit.DELETED
                    && start + inner.length() == run.text().length();
            if (run.edit() == Edit.KEPT || inner.isEmpty()) {
                words.add(new PlainText(run.text()));
                continue;
            }
            words.add(new PlainText(apart ? " " : before));
            words.add(
                    run.edit() == Edit.INSERTED
                            ? new Strong(Attributes.NONE, words(inner))
                            : new PlainText("[" + inner + "]"));
            words.add(new PlainText(run.text().substring(start + inner.length())));
        }
        words.removeIf(word -> word instanceof PlainText text && text.text().isEmpty());
        return new ParagraphBlock(Attributes.NONE, words);
    }

    private static ParagraphBlock paragraph(InlineNode... words) {
        return new ParagraphBlock(Attributes.NONE, List.of(words));
    }

    private static ListItem item(List<? extends Flow> content) {
        return new ListItem(Attributes.NONE, List.copyOf(content));
    }

    private static List<InlineNode> words(String text) {
        return List.of(new PlainText(text));
    }
}
