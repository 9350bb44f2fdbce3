package se.bilaga.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Sparkline;
import se.bilaga.page.look.Look;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.BlockView;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.read.PictureReader;
import se.bilaga.plan.Inset;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.statistics.KeyFigures;
import se.bilaga.statistics.KeyFigures.KeyFigure;
import se.bilaga.statistics.KeyFigures.Point;

/** Places the figures that matter most. */
final class KeyFigureViews {
    private static final int LEAST_POINTS = 3;
    private static final String NAME = "gnista-";

    private final KeyFigures figures;
    private final Look look;
    private final Map<String, Artwork> images;

    /** @param images gets the lines */
    KeyFigureViews(KeyFigures figures, Look look, Map<String, Artwork> images) {
        this.figures = figures;
        this.look = look;
        this.images = images;
    }

    BlockView of(Inset.KeyFigures block) {
        List<BlockView.KeyFigureBox> boxes = new ArrayList<>();
        for (Inset.KeyFigure written : block.figures()) {
            figures.of(written).ifPresent(figure -> boxes.add(box(written, figure)));
        }
        return new BlockView.KeyFigureBoxes(boxes);
    }

    private BlockView.KeyFigureBox box(Inset.KeyFigure written, KeyFigure figure) {
        KeyFigures.Change change = figure.change();
        return new BlockView.KeyFigureBox(
                text(figure.label()),
                text(figure.figure()),
                change == null ? null : text(words(change)),
                change == null ? "" : style(change.judgement()),
                line(written, figure.trend()),
                alt(figure.trend()));
    }

    private static Markup text(String words) {
        return Markup.text(Typography.of(words));
    }

    /** An arrow says which way, and a word whether that is good, for whoever sees no colours. */
    private static String words(KeyFigures.Change change) {
        String arrow = change.sign() > 0 ? "↑ " : change.sign() < 0 ? "↓ " : "→ ";
        String judged = switch (change.judgement()) {
            case BETTER -> ", bättre";
            case WORSE -> ", sämre";
            case NEITHER -> "";
        };
        return arrow + change.text() + " sedan " + change.since() + judged;
    }

    private static String style(KeyFigures.Judgement judgement) {
        return switch (judgement) {
            case BETTER -> "battre";
            case WORSE -> "samre";
            case NEITHER -> "";
        };
    }

    private @Nullable String line(Inset.KeyFigure written, List<Point> trend) {
        if (trend.stream().map(Point::value).filter(Objects::nonNull).count() < LEAST_POINTS) {
            return null;
        }
        List<@Nullable Double> values = new ArrayList<>();
        trend.forEach(point -> values.add(point.value()));
        String svg = Sparkline.svg(values, look.chartColors().get(0));
        String name = NAME + (images.size() + 1);
        Artwork artwork = PictureReader.read(written.figure(), svg.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow();
        images.put(name, artwork);
        return name;
    }

    /** {@code 2021: 7,2 %, 2022: 6,9 %, 2023: 6,4 %}. */
    private static String alt(List<Point> trend) {
        return Typography.of(trend.stream()
                .map(point -> point.time() + ": " + point.text())
                .reduce((one, other) -> one + ", " + other)
                .orElse(""));
    }
}
