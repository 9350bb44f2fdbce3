package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bilaga.diff.match.Counterparts;
import se.bilaga.page.Page;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.FigureBlock;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PagePart.RunningHead;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.Picture.Image;
import se.bilaga.page.xhtml.Unsourced;
import se.bilaga.picture.Artwork;
import se.bilaga.statistics.chart.Chart;

/**
 * The new page with what was inserted, deleted and moved since the old one marked.
 *
 * <p>Accepting every change gives the new tree and rejecting every change the old one, to the last attribute; this
 * is checked each time. The running head is the new page's, unmarked: it says again what the title says.
 */
public final class Redline {
    private Redline() {}

    /**
     * The two pages as one.
     *
     * @param counterparts what the comparison has found the things of the two plans to be called
     * @throws BrokenRedline when the two cannot be won back from it
     */
    public static Page of(Page before, Page now, Counterparts counterparts) {
        Map<String, Artwork> images = new LinkedHashMap<>(now.images());
        Document last = Unsourced.of(before.document());
        Document recent = Unsourced.of(now.document());
        Document old = new Pictures(before.images(), images).rewrite(last);
        Document merged = merge(old, recent, counterparts);
        check(merged, last, recent);
        Map<String, Chart> charts = new LinkedHashMap<>(now.charts());
        new Charts(before.charts(), charts).rewrite(merged);
        return new Page(merged, now.metadata().since(before.metadata(), ""), now.look(), charts, images);
    }

    /** The two trees as one, unchecked. */
    static Document merge(Document before, Document now, Counterparts counterparts) {
        List<PagePart> parts = new ArrayList<>(
                now.parts().stream().filter(RunningHead.class::isInstance).toList());
        parts.addAll(Merger.merge(written(before), written(now), counterparts));
        return Names.settle(new Document(now.language(), now.title(), parts));
    }

    /** What the plans themselves say. */
    static List<PagePart> written(Document tree) {
        return tree.parts().stream()
                .filter(part -> !(part instanceof RunningHead))
                .toList();
    }

    private static void check(Document merged, Document before, Document now) {
        if (!written(Resolver.accept(merged)).equals(written(Resolver.accept(now)))) {
            throw new BrokenRedline("accepting every change does not give the new tree");
        }
        if (!written(Resolver.reject(merged)).equals(written(Resolver.accept(before)))) {
            throw new BrokenRedline("rejecting every change does not give the old tree");
        }
    }

    /** Finds the charts of figures that are gone. */
    private static final class Charts extends Names.Aware {
        private final Map<String, Chart> before;
        private final Map<String, Chart> charts;

        Charts(Map<String, Chart> before, Map<String, Chart> charts) {
            this.before = before;
            this.charts = charts;
        }

        @Override
        protected Attributes attributes(PageNode node) {
            Chart chart = before.get(OldAttributes.of(node).getOrDefault(OldAttributes.ID, ""));
            if (node instanceof FigureBlock && isGone() && chart != null) {
                charts.put(node.attributes().id(), chart);
            }
            return node.attributes();
        }
    }

    /** Renames pictures of the old page that go by the name of another in the new. */
    private static final class Pictures extends PageRewrite {
        private final Map<String, Artwork> before;
        private final Map<String, Artwork> images;

        Pictures(Map<String, Artwork> before, Map<String, Artwork> images) {
            this.before = before;
            this.images = images;
        }

        @Override
        public void visit(Image image) {
            Artwork artwork = before.get(image.source());
            String free = image.source();
            while (artwork != null && images.containsKey(free) && !artwork.equals(images.get(free))) {
                free = "forut-" + free;
            }
            if (artwork != null) {
                images.put(free, artwork);
            }
            become(free.equals(image.source()) ? image : new Image(OldAttributes.noted(image), free, image.alt()));
        }
    }
}
