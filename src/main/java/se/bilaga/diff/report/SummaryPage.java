package se.bilaga.diff.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.diff.words.Rewording;
import se.bilaga.diff.words.Run;
import se.bilaga.page.Page;
import se.bilaga.page.markup.DomReader;

/** A summary as a page, alone or before the document that it is about. */
public final class SummaryPage implements Telling {
    private static final String ID = "vad-som-har-andrats";

    private final Document out;
    private final Element section;
    private Element group;
    private int groups;

    private SummaryPage(Document out) {
        this.out = out;
        section = element("section", "avsnitt ny-sida");
        group = section;
    }

    /** The summary alone, with the title page and the look of the new plan. */
    public static Page of(Comparison comparison, Page now) {
        return with(comparison, now, true);
    }

    /** The summary first, then the whole page, which may be a redline. */
    public static Page before(Comparison comparison, Page page) {
        return with(comparison, page, false);
    }

    private static Page with(Comparison comparison, Page page, boolean alone) {
        Document tree = page.xhtml();
        SummaryPage summary = new SummaryPage(tree);
        Element main = (Element) tree.getElementsByTagName("main").item(0);
        if (alone) {
            main.setTextContent("");
        }
        main.insertBefore(summary.section(Summary.of(comparison)), main.getFirstChild());
        summary.contents(alone);
        return new Page(
                DomReader.read(tree),
                page.metadata(),
                page.look(),
                alone ? Map.of() : new LinkedHashMap<>(page.charts()),
                alone ? Map.of() : new LinkedHashMap<>(page.images()));
    }

    private Element section(Summary summary) {
        Element heading = element("h2", "");
        heading.setAttribute("id", ID);
        heading.setTextContent("Vad som har ändrats");
        section.appendChild(heading);
        tell(summary);
        return section;
    }

    @Override
    public void title(String title, String nothing) {
        section.appendChild(paragraph(title + "." + (nothing.isEmpty() ? "" : " " + nothing)));
    }

    @Override
    public void headlines(String title, List<Headline> headlines) {
        group(title);
        Element list = out.createElement("ol");
        for (Headline headline : headlines) {
            String sign = headline.effect().sign();
            Element item = out.createElement("li");
            item.setTextContent((sign.isEmpty() ? "" : sign + " ") + headline.sentence());
            if (!headline.section().isEmpty()) {
                item.appendChild(out.createTextNode(" "));
                item.appendChild(marked("em", "(" + headline.section() + ")"));
            }
            list.appendChild(item);
        }
        group.appendChild(list);
    }

    @Override
    public void group(String title) {
        group = element("section", "");
        group.appendChild(heading("h3", title));
        section.appendChild(group);
    }

    @Override
    public void part(String title, List<Entry> entries) {
        Element name = out.createElement("p");
        name.appendChild(marked("strong", title));
        group.appendChild(name);
        if (!entries.isEmpty()) {
            Element list = out.createElement("ul");
            entries.forEach(entry -> list.appendChild(item(entry)));
            group.appendChild(list);
        }
    }

    private Element item(Entry entry) {
        String matched = entry.howMatched().isEmpty() ? "" : " (" + entry.howMatched() + ")";
        List<Rewording> rewordings = entry.rewordings().toList();
        Element item = out.createElement("li");
        if (rewordings.isEmpty()) {
            item.setTextContent(entry.line() + matched);
            return item;
        }
        item.appendChild(paragraph(entry.line() + matched));
        rewordings.forEach(rewording -> item.appendChild(words(rewording.runs())));
        return item;
    }

    /** The words struck out and the new ones, as emphasis: these are no changes of the document to accept. */
    private Element words(List<Run> runs) {
        Element paragraph = out.createElement("p");
        for (Run run : runs) {
            switch (run.edit()) {
                case KEPT -> paragraph.appendChild(out.createTextNode(run.text()));
                case INSERTED -> paragraph.appendChild(marked("strong", run.text()));
                case DELETED ->
                    paragraph.appendChild(out.createTextNode("[" + run.text().strip() + "] "));
            }
        }
        return paragraph;
    }

    private Node marked(String name, String text) {
        Element element = out.createElement(name);
        element.setTextContent(text);
        return element;
    }

    /** The contents list says where it is; alone, it is the only thing there. */
    private void contents(boolean alone) {
        Element nav = (Element) out.getElementsByTagName("nav").item(0);
        if (nav == null) {
            return;
        }
        if (alone) {
            nav.getParentNode().removeChild(nav);
            return;
        }
        Element list = (Element) nav.getElementsByTagName("ol").item(0);
        if (list != null) {
            Element link = out.createElement("a");
            link.setAttribute("href", "#" + ID);
            link.setTextContent("Vad som har ändrats");
            Element item = out.createElement("li");
            item.appendChild(link);
            list.insertBefore(item, list.getFirstChild());
        }
    }

    private Element heading(String name, String text) {
        Element heading = element(name, "");
        heading.setAttribute("id", ID + "-" + ++groups);
        heading.setTextContent(text);
        return heading;
    }

    private Element paragraph(String text) {
        Element paragraph = out.createElement("p");
        paragraph.setTextContent(text);
        return paragraph;
    }

    private Element element(String name, String kind) {
        Element element = out.createElement(name);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        return element;
    }
}
