package se.bilaga.diff.report;

import java.util.List;
import java.util.stream.Stream;
import se.bilaga.diff.Comparison;
import se.bilaga.page.Page;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.InlineNode.Strong;
import se.bilaga.page.tree.PagePart.TitlePart;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.plan.Plan;

/** Says on the first page of a comparison that it is one, of what, and what its marks mean. */
public final class ComparisonNotice extends PageRewrite {
    private final List<BlockNode> notice;

    private ComparisonNotice(List<BlockNode> notice) {
        this.notice = notice;
    }

    /**
     * The page with the notice last on its first page.
     *
     * @param marked whether the document stands there with its changes marked
     */
    public static Page on(Page page, Comparison comparison, boolean marked) {
        ParagraphBlock what = paragraph(
                new Strong(Attributes.NONE, List.of(new PlainText("Jämförelse. "))), new PlainText(what(comparison)));
        List<BlockNode> notice = marked ? List.of(what, marks()) : List.of(what);
        return new Page(
                new ComparisonNotice(notice).rewrite(page.document()),
                page.metadata(),
                page.look(),
                page.charts(),
                page.images());
    }

    /** The page with the notice beside its text, which is all the new plan's or the old's when its changes are settled. */
    public static Page beside(Page page, Comparison comparison) {
        String notice = "Jämförelse. " + what(comparison)
                + " Ändringarna är spårade: det som är nytt är infogat, det som är borttaget är struket, och det som är"
                + " flyttat står på båda ställena. Godkänns alla återstår den nya texten, avvisas alla den gamla.";
        return new Page(page.document(), page.metadata().noticed(notice), page.look(), page.charts(), page.images());
    }

    private static String what(Comparison comparison) {
        return "Det här är ingen egen handling utan en jämförelse mellan "
                + name(comparison.before().plan()) + " och "
                + name(comparison.now().plan()) + ".";
    }

    private static String name(Plan plan) {
        return plan.document().label().toLowerCase(java.util.Locale.ROOT) + " " + plan.period() + " för "
                + plan.administration();
    }

    /** In plain words, since what is marked is counted as a change. */
    private static ParagraphBlock marks() {
        return paragraph(
                new PlainText("I texten är det som är nytt understruket och det som är borttaget överstruket; det som"
                        + " är flyttat står på båda ställena, i blått."));
    }

    private static ParagraphBlock paragraph(InlineNode... words) {
        return new ParagraphBlock(Attributes.NONE, List.of(words));
    }

    @Override
    public void visit(TitlePart title) {
        become(new TitlePart(
                title.attributes(),
                Stream.concat(title.blocks().stream(), notice.stream()).toList()));
    }
}
