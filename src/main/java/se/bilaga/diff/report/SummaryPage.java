package se.bilaga.diff.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.diff.Comparison;
import se.bilaga.diff.change.Effect;
import se.bilaga.diff.change.Reworded;
import se.bilaga.diff.summary.Entry;
import se.bilaga.diff.summary.Group;
import se.bilaga.diff.summary.Headline;
import se.bilaga.diff.summary.Summary;
import se.bilaga.diff.summary.SummaryPart;
import se.bilaga.diff.words.Run;
import se.bilaga.page.Page;
import se.bilaga.page.markup.DomReader;

/** A summary as a page, alone or before the document that it is about. */
public final class SummaryPage {
    private static final String ID = "vad-som-har-andrats";

    private final Document out;
    private int groups;

    private SummaryPage(Document out) {
        this.out = out;
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
        Element section = element("section", "avsnitt ny-sida");
        Element heading = element("h2", "");
        heading.setAttribute("id", ID);
        heading.setTextContent("Vad som har ändrats");
        section.appendChild(heading);
        section.appendChild(
                paragraph(summary.isEmpty() ? summary.title() + ". " + Summary.NOTHING : summary.title() + "."));
        if (!summary.headlines().isEmpty()) {
            section.appendChild(headlines(summary));
        }
        summary.groups().forEach(group -> section.appendChild(group(group)));
        return section;
    }

    private Element headlines(Summary summary) {
        Element section = element("section", "");
        section.appendChild(heading("h3", summary.headlinesTitle()));
        Element list = out.createElement("ol");
        for (Headline headline : summary.headlines()) {
            Element item = out.createElement("li");
            String sign =
                    headline.effect() == Effect.NEITHER ? "" : headline.effect().sign() + " ";
            item.appendChild(out.createTextNode(sign + headline.sentence()));
            if (!headline.section().isEmpty()) {
                item.appendChild(out.createTextNode(" "));
                Element where = out.createElement("em");
                where.setTextContent("(" + headline.section() + ")");
                item.appendChild(where);
            }
            list.appendChild(item);
        }
        section.appendChild(list);
        return section;
    }

    private Element group(Group group) {
        Element section = element("section", "");
        section.appendChild(heading("h3", group.title()));
        for (SummaryPart part : group.parts()) {
            Element title = out.createElement("p");
            Element strong = out.createElement("strong");
            strong.setTextContent(
                    part.kind() == SummaryPart.Kind.SAME
                            ? part.title() + ": " + part.entries().size()
                            : part.title());
            title.appendChild(strong);
            section.appendChild(title);
            if (part.kind() != SummaryPart.Kind.SAME) {
                Element list = out.createElement("ul");
                part.entries().forEach(entry -> list.appendChild(item(part.kind(), entry)));
                section.appendChild(list);
            }
        }
        return section;
    }

    private Element item(SummaryPart.Kind kind, Entry entry) {
        String matched = entry.howMatched().isEmpty() ? "" : " (matchad på " + entry.howMatched() + ")";
        List<Reworded> shown = entry.changes().stream()
                .filter(Reworded.class::isInstance)
                .map(Reworded.class::cast)
                .filter(entry::showsWords)
                .toList();
        Element item = out.createElement("li");
        if (shown.isEmpty()) {
            item.setTextContent(entry.line(kind) + matched);
            return item;
        }
        item.appendChild(paragraph(entry.line(kind) + matched));
        shown.forEach(reworded -> item.appendChild(words(reworded.rewording().runs())));
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
