package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockPart;
import se.bilaga.page.tree.ChangeMark;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.Picture;

/** Wins the two trees back from the redline, as a reader would who accepts or rejects every change. */
public final class Resolver extends PageRewrite {
    private final boolean now;

    private Resolver(boolean now) {
        this.now = now;
    }

    /** The new tree. */
    public static Document accept(Document redline) {
        return new Resolver(true).rewrite(redline);
    }

    /** The old tree. */
    public static Document reject(Document redline) {
        return new Resolver(false).rewrite(redline);
    }

    @Override
    protected boolean keeps(PageNode node) {
        Fate fate = Tree.fate(node);
        return fate == null || fate.isGone() != now;
    }

    @Override
    protected Attributes attributes(PageNode node) {
        return now ? node.attributes().with(ChangeMark.NONE) : OldAttributes.restored(node);
    }

    @Override
    protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
        List<PageNode> resolved = new ArrayList<>();
        for (N child : children) {
            if (keeps(child)) {
                boolean marked = child instanceof InlineNode.Inserted || child instanceof InlineNode.Deleted;
                List<PageNode> own = marked ? inside(child, Tree.children(child)) : List.of(copy(child));
                own.forEach(node -> Tree.append(resolved, node));
            }
        }
        return Tree.as(resolved);
    }

    @Override
    public void visit(InlineNode.Link link) {
        become(new InlineNode.Link(
                attributes(link), said(link, OldAttributes.TARGET, link.target()), inside(link, link.content())));
    }

    @Override
    public void visit(BlockNode.ListBlock list) {
        int before = Integer.parseInt(OldAttributes.of(list).getOrDefault(OldAttributes.START, "1"));
        become(new BlockNode.ListBlock(
                attributes(list), list.ordered(), now ? list.first() : before, inside(list, list.items())));
    }

    @Override
    public void visit(Picture.Image image) {
        String source = said(image, OldAttributes.SOURCE, image.source());
        become(new Picture.Image(attributes(image), source, image.alt()));
    }

    @Override
    public void visit(BlockPart.ColumnShare column) {
        String percent = said(column, OldAttributes.WIDTH, String.valueOf(column.percent()));
        become(new BlockPart.ColumnShare(attributes(column), Double.parseDouble(percent)));
    }

    private String said(PageNode node, String attribute, String recent) {
        return now ? recent : OldAttributes.of(node).getOrDefault(attribute, "");
    }
}
