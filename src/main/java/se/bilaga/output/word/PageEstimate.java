package se.bilaga.output.word;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * On which page each heading is likely to stand, counted in lines, for a contents list that no layout has been made
 * for. F9 in Word puts it right.
 */
final class PageEstimate {

    private static final double LINES = 53;
    private static final double CHARACTERS = 85;

    private final Map<String, Integer> pages = new HashMap<>();
    private double line;
    private int page = 1;

    private PageEstimate() {}

    static Map<String, Integer> of(Element body) {
        PageEstimate estimate = new PageEstimate();
        Html.children(body).forEach(estimate::block);
        return estimate.pages;
    }

    private void block(Element e) {
        switch (e.getTagName()) {
            case "header" -> advance(12);
            case "nav" -> advance(3 + Html.all(e, "li").size() * 0.95);
            case "main" -> Html.children(e).forEach(this::block);
            case "section" -> section(e);
            case "h2", "h3", "h4", "h5", "h6" -> heading(e);
            case "table" -> Html.all(e, "tr").forEach(this::row);
            case "figure" -> advance(21.5);
            case "ul", "ol" -> Html.all(e, "li").forEach(li -> advance(lines(Html.text(li), CHARACTERS - 6) + 0.3));
            case "div" -> {} // the running head takes no room of the text
            default -> advance(lines(Html.text(e), CHARACTERS) + 0.42);
        }
    }

    private void section(Element section) {
        boolean turned = Html.hasClass(section, "liggande");
        if (turned || Html.hasClass(section, "ny-sida")) {
            newPage();
        }
        Html.children(section).forEach(this::block);
        if (turned) {
            newPage();
        }
    }

    private void heading(Element heading) {
        if (line > LINES - 5) {
            newPage();
        }
        pages.put(heading.getAttribute("id"), page);
        advance(heading.getTagName().equals("h2") ? 2.7 : 2.05);
    }

    /** A row is as high as its longest cell. */
    private void row(Element row) {
        int cells = Math.max(1, Html.children(row).size());
        double highest = Html.children(row).stream()
                .mapToDouble(cell -> lines(Html.text(cell), CHARACTERS * 1.1 / cells))
                .max()
                .orElse(1);
        advance(highest + 0.3);
    }

    private static double lines(String text, double width) {
        return Math.ceil(Math.max(1, text.length()) / width);
    }

    private void advance(double lines) {
        line += lines;
        while (line > LINES) {
            line -= LINES;
            page++;
        }
    }

    private void newPage() {
        if (line > 0) {
            page++;
            line = 0;
        }
    }
}
