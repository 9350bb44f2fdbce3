package se.bilaga.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;

/** Reads what style sheets say of {@code @page}, {@code @page liggande}, {@code html}, {@code p} and {@code table.data}. */
public final class PaperReader {
    private static final String PAGE = "@page";
    private static final String TEXT = "p";
    private static final double NARROWEST = 60 * CssLength.MILLIMETRE;
    private static final Map<String, double[]> SIZES = Map.of(
            "a3", millimetres(297, 420),
            "a4", millimetres(210, 297),
            "a5", millimetres(148, 210),
            "letter", new double[] {612, 792},
            "legal", new double[] {612, 1008});

    private final StyleSheets css = new StyleSheets();
    private final Diagnostics diagnostics;
    private boolean understood = true;

    private PaperReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private static double[] millimetres(double width, double height) {
        return new double[] {width * CssLength.MILLIMETRE, height * CssLength.MILLIMETRE};
    }

    /**
     * The paper of style sheets, a later one changing an earlier; what they do not say is as in {@link Paper#PLAIN}.
     *
     * @return empty where something said cannot be followed; {@code diagnostics} then tells what
     */
    public static Optional<Paper> read(List<SourceFile> sheets, Diagnostics diagnostics) {
        PaperReader reader = new PaperReader(diagnostics);
        sheets.forEach(reader.css::read);
        Paper plain = Paper.PLAIN;
        double text = reader.length("html", "font-size", plain.textSize(), 12);
        Paper paper = new Paper(
                reader.sheet(PAGE, plain.upright(), text),
                reader.sheet(PAGE + " liggande", plain.landscape(), text),
                text,
                reader.lineHeight("html", plain.lineHeight()),
                reader.length("figure.logotyp img", "height", plain.logo(), text),
                reader.measure(text),
                reader.cells(plain.tables(), text),
                reader.length("figure svg", "font-size", plain.charts(), text));
        return reader.understood ? Optional.of(paper) : Optional.empty();
    }

    private Sheet sheet(String page, Sheet plain, double em) {
        double[] size = size(page, plain);
        Sides margins = sides(page, "margin", plain.margins(), em);
        Sheet sheet = new Sheet(size[0], size[1], margins);
        if (sheet.textWidth() >= NARROWEST && sheet.textHeight() >= NARROWEST) {
            return sheet;
        }
        value(page, "size")
                .or(() -> value(page, "margin-left"))
                .ifPresent(place -> tell(
                        "för-liten-sida",
                        place,
                        Message.of(
                                "marginalerna lämnar %s × %s mm åt texten",
                                "the margins leave %s × %s mm to the text",
                                whole(sheet.textWidth()),
                                whole(sheet.textHeight())),
                        Message.of("det behövs minst 60 × 60 mm", "at least 60 × 60 mm are needed")));
        return sheet;
    }

    /** {@code none} and what is said of nothing are no limit. */
    private double measure(double em) {
        boolean free = css.value(TEXT, "max-width")
                .filter(said -> said.value().equalsIgnoreCase("none"))
                .isPresent();
        return free ? Paper.PLAIN.measure() : length(TEXT, "max-width", Paper.PLAIN.measure(), em);
    }

    private static long whole(double points) {
        return (long) Math.floor(points / CssLength.MILLIMETRE);
    }

    private CellType cells(CellType plain, double text) {
        double size = length("table.data", "font-size", plain.size(), text);
        double line = lineHeight("table.data", plain.line() / plain.size());
        return new CellType(size, line * size, sides("table.data td", "padding", plain.padding(), size));
    }

    private double lineHeight(String selector, double plain) {
        return css.value(selector, "line-height")
                .filter(said -> said.value().matches("\\d*\\.?\\d+"))
                .map(said -> Double.parseDouble(said.value()))
                .orElse(plain);
    }

    private Sides sides(String selector, String property, Sides plain, double em) {
        return new Sides(
                length(selector, property + "-top", plain.top(), em),
                length(selector, property + "-right", plain.right(), em),
                length(selector, property + "-bottom", plain.bottom(), em),
                length(selector, property + "-left", plain.left(), em));
    }

    /** A named page has what it does not say itself from those without a name. */
    private Optional<Text> value(String selector, String property) {
        return css.value(selector, property)
                .or(() -> selector.startsWith(PAGE) ? css.value(PAGE, property) : Optional.empty());
    }

    private double length(String selector, String property, double plain, double em) {
        Optional<Text> value = value(selector, property);
        OptionalDouble points =
                value.map(text -> CssLength.points(text.value(), em)).orElse(OptionalDouble.of(plain));
        if (points.isEmpty()) {
            value.ifPresent(text -> tell(text, "24mm, 2.4cm, 68pt"));
        }
        return points.orElse(plain);
    }

    /** {@code A4}, {@code A4 landscape}, {@code 210mm 297mm}, {@code 200mm}. */
    private double[] size(String page, Sheet plain) {
        Optional<Text> said = value(page, "size");
        double[] size = {plain.width(), plain.height()};
        if (said.isEmpty()) {
            return size;
        }
        String value = said.get().value().toLowerCase(Locale.ROOT);
        String form = value.replaceAll("\\b(?:landscape|portrait|auto)\\b", " ").strip();
        if (!form.isEmpty()) {
            double[] lengths = List.of(form.split("\\s+", -1)).stream()
                    .map(length -> CssLength.points(length, 0))
                    .mapToDouble(points -> points.orElse(0))
                    .toArray();
            boolean measured = lengths.length <= 2 && lengths[0] > 0 && lengths[lengths.length - 1] > 0;
            size = measured ? new double[] {lengths[0], lengths[lengths.length - 1]} : SIZES.get(form);
            if (size == null) {
                tell(said.get(), "A4, A5 landscape, 210mm 297mm");
                return new double[] {plain.width(), plain.height()};
            }
        }
        boolean turn =
                value.contains("landscape") ? size[0] < size[1] : value.contains("portrait") && size[0] > size[1];
        return turn ? new double[] {size[1], size[0]} : size.clone();
    }

    private void tell(Text value, String examples) {
        tell(
                "okänt-mått",
                value,
                Message.of("\"%s\" är inget mått här", "\"%s\" is no measure here", value),
                Message.of("skriv till exempel %s", "write %s, for example", examples));
    }

    private void tell(String rule, Text value, Message message, Message hint) {
        diagnostics.error(rule, value.at(), message, hint);
        understood = false;
    }
}
