package se.bilaga.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.bilaga.page.drawing.Sparkline;
import se.bilaga.page.look.Look;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.read.PictureReader;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
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
        String svg = size.svg(trend.values(), look.chartColors().get(0));
        String name = NAME + (images.size() + 1);
        Artwork artwork = PictureReader.read(at, svg.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow();
        images.put(name, artwork);
        return name;
    }
}
