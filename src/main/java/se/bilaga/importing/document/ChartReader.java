package se.bilaga.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.importing.document.WordBlock.Drawn;
import se.bilaga.importing.document.WordBlock.Line;
import se.bilaga.office.Dom;

/** A chart's part: the figures that it was drawn from, as Word keeps them beside the drawing. */
final class ChartReader {
    private static final int MOST_POINTS = 500;

    private ChartReader() {}

    static Drawn read(Document part, String description) {
        Element root = part.getDocumentElement();
        List<Element> series = WordParts.all(root, "ser");
        Optional<Element> plot = series.stream().findFirst().map(ser -> (Element) ser.getParentNode());
        String kind = plot.map(Element::getLocalName).orElse("").replaceFirst("Chart$", "");
        List<String> categories = series.stream()
                .findFirst()
                .flatMap(ser -> Dom.child(ser, "cat"))
                .map(cat -> points(cat, true))
                .orElse(List.of());
        List<Line> lines = new ArrayList<>();
        for (Element ser : series) {
            String name = Dom.child(ser, "tx")
                    .map(tx -> String.join(" ", points(tx, true)))
                    .orElse("");
            Optional<Element> values = Dom.child(ser, "val");
            String format = values.stream()
                    .flatMap(val -> WordParts.all(val, "formatCode").stream())
                    .findFirst()
                    .map(Element::getTextContent)
                    .orElse("");
            lines.add(new Line(name, values.map(val -> points(val, false)).orElse(List.of()), format));
        }
        return new Drawn(
                kind,
                attribute(plot, "barDir").equals("bar"),
                attribute(plot, "grouping").contains("tacked"),
                title(root),
                categories,
                lines,
                description,
                List.of());
    }

    private static String attribute(Optional<Element> plot, String child) {
        return plot.flatMap(element -> Dom.child(element, child))
                .map(element -> element.getAttribute("val"))
                .orElse("");
    }

    private static String title(Element root) {
        return Dom.child(root, "chart")
                .flatMap(chart -> Dom.child(chart, "title"))
                .map(title -> {
                    StringBuilder text = new StringBuilder();
                    WordParts.all(title, "t").forEach(t -> text.append(t.getTextContent()));
                    return WordRuns.clean(text.toString()).strip();
                })
                .orElse("");
    }

    /** The values by their places; levels of categories are put together, the outer one first. */
    private static List<String> points(Element data, boolean words) {
        List<Element> levels = WordParts.all(data, "lvl");
        if (levels.isEmpty()) {
            return level(data, words);
        }
        List<String> inner = new ArrayList<>(level(levels.get(0), words));
        for (int i = 1; i < levels.size(); i++) {
            List<String> outer = level(levels.get(i), words);
            String last = "";
            for (int at = 0; at < inner.size(); at++) {
                last = at < outer.size() && !outer.get(at).isEmpty() ? outer.get(at) : last;
                inner.set(at, (last + " " + inner.get(at)).strip());
            }
        }
        return inner;
    }

    private static List<String> level(Element data, boolean words) {
        List<String> values = new ArrayList<>();
        for (Element point : WordParts.all(data, "pt")) {
            String place = point.getAttribute("idx");
            int index = place.matches("\\d{1,4}") ? Integer.parseInt(place) : values.size();
            while (values.size() <= index && values.size() < MOST_POINTS) {
                values.add("");
            }
            if (index < values.size()) {
                String text = Dom.child(point, "v").map(Element::getTextContent).orElse("");
                values.set(
                        index,
                        words ? WordRuns.clean(text).replaceAll("\\s+", " ").strip() : text.strip());
            }
        }
        if (values.isEmpty() && words) {
            Dom.child(data, "v")
                    .ifPresent(
                            v -> values.add(WordRuns.clean(v.getTextContent()).strip()));
        }
        return values;
    }
}
