package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.page.Page;
import se.bilaga.page.markup.DomReader;
import se.bilaga.statistics.chart.Chart;

/**
 * The new page with what was inserted, deleted and moved since the old one marked.
 *
 * <p>Accepting every change gives the new tree and rejecting every change the old one, to the last attribute; this
 * is checked each time. The contents list, the running head and the properties are the new page's, unmarked: they
 * say again what the headings and the title say.
 */
public final class Redline {
    private Redline() {}

    /** The two pages as one; throws {@link BrokenRedline} when the two cannot be won back from it. */
    public static Page of(Page before, Page now) {
        Document old = before.xhtml();
        Document recent = now.xhtml();
        Map<String, byte[]> images = new LinkedHashMap<>(now.images());
        Pictures.rename(old, before.images(), images);
        Document merged = merge(old, recent);
        check(merged, before.xhtml(), recent);
        return new Page(DomReader.read(merged), now.metadata(), now.look(), charts(merged, before, now), images);
    }

    /** The two trees as one, unchecked. */
    static Document merge(Document before, Document now) {
        Document out = Tree.empty();
        Element html = (Element) out.importNode(now.getDocumentElement(), false);
        out.appendChild(html);
        Merger merger = new Merger(out);
        for (Element part : Tree.elements(now.getDocumentElement())) {
            if (part.getTagName().equals("body")) {
                html.appendChild(body(merger, out, body(before), part));
            } else {
                html.appendChild(out.importNode(part, true));
            }
        }
        new Names(out).settle();
        return out;
    }

    private static Element body(Document tree) {
        return Tree.elements(tree.getDocumentElement()).stream()
                .filter(element -> element.getTagName().equals("body"))
                .findFirst()
                .orElseThrow();
    }

    private static Element body(Merger merger, Document out, Element before, Element now) {
        Element merged = out.createElement("body");
        OldAttributes.merge(before, now, merged);
        merger.blocks(written(before), written(now), merged);
        List<Element> derived = new ArrayList<>(
                Tree.elements(now).stream().filter(Canonical::isDerived).toList());
        for (Element element : derived) {
            Element copy = (Element) out.importNode(element, true);
            boolean contents = element.getTagName().equals("nav");
            Element main = Tree.elements(merged).stream()
                    .filter(part -> part.getTagName().equals("main"))
                    .findFirst()
                    .orElse(null);
            merged.insertBefore(copy, contents ? main : merged.getFirstChild());
        }
        return merged;
    }

    private static List<Element> written(Element body) {
        return Tree.elements(body).stream()
                .filter(element -> !Canonical.isDerived(element))
                .toList();
    }

    private static void check(Document merged, Document before, Document now) {
        if (!Canonical.of(Resolver.accept(merged)).equals(Canonical.of(now))) {
            throw new BrokenRedline("accepting every change does not give the new tree");
        }
        if (!Canonical.of(Resolver.reject(merged)).equals(Canonical.of(before))) {
            throw new BrokenRedline("rejecting every change does not give the old tree");
        }
    }

    private static Map<String, Chart> charts(Document merged, Page before, Page now) {
        Map<String, Chart> charts = new LinkedHashMap<>(now.charts());
        for (Element element : Tree.all(merged.getDocumentElement())) {
            if (element.getTagName().equals("figure") && Names.isGone(element)) {
                Chart chart = before.charts().get(OldAttributes.of(element).getOrDefault("id", ""));
                if (chart != null) {
                    charts.put(element.getAttribute("id"), chart);
                }
            }
        }
        return charts;
    }

    /** Pictures of the old page that go by the name of another in the new. */
    private static final class Pictures {
        private Pictures() {}

        static void rename(Document old, Map<String, byte[]> before, Map<String, byte[]> images) {
            for (Element element : Tree.all(old.getDocumentElement())) {
                String name = element.getAttribute("src");
                byte[] bytes = before.get(name);
                if (!element.getTagName().equals("img") || bytes == null) {
                    continue;
                }
                String free = name;
                while (images.containsKey(free) && !Arrays.equals(images.get(free), bytes)) {
                    free = "forut-" + free;
                }
                images.put(free, bytes);
                if (!free.equals(name)) {
                    OldAttributes.keep(element);
                    element.setAttribute("src", free);
                }
            }
        }
    }
}
