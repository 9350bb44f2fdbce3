package se.bilaga.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.bilaga.page.look.Look;
import se.bilaga.page.tree.Document;
import se.bilaga.picture.Artwork;
import se.bilaga.statistics.chart.Chart;

/**
 * A document as every format gets it: one closed tree.
 *
 * @param document the tree
 * @param charts the data of each {@code figure.diagram}, by the figure's id
 * @param images the picture of each {@code img}, by its {@code src}
 */
public record Page(
        Document document, Metadata metadata, Look look, Map<String, Chart> charts, Map<String, Artwork> images) {

    public Page {
        charts = Collections.unmodifiableMap(new LinkedHashMap<>(charts));
        images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
    }

    /** The same, saying what it was made from. */
    public Page from(Provenance made) {
        return new Page(document, metadata.with(made), look, charts, images);
    }
}
