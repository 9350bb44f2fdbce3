package se.bilaga.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Sparkline;
import se.bilaga.page.look.Look;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.read.PictureReader;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.measure.Trend;

/**
 * Draws the lines that are so small that they stand in cells.
 *
 * @param images gets them
 */
record Sparklines(Look look, Map<String, Artwork> images) {
    private static final String NAME = "gnista-";

    /** The name of the line of a trend, of what stands at a place of the author's. */
    String of(Trend trend, Text at, Sparkline size) {
        List<@Nullable Double> values = new ArrayList<>();
        for (Trend.Point point : trend.points()) {
            Figure figure = point.figure();
            values.add(figure == null ? null : figure.value().doubleValue());
        }
        String svg = size.svg(values, look.chartColors().get(0));
        String name = NAME + (images.size() + 1);
        Artwork artwork = PictureReader.read(at, svg.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow();
        images.put(name, artwork);
        return name;
    }
}
