package se.bilaga.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.bilaga.page.chart.ChartDrawing;
import se.bilaga.page.look.Look;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Anchors;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.text.Prose;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.xhtml.MarkupText;
import se.bilaga.paper.Sheet;
import se.bilaga.plan.Block;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.chart.Chart;

/** Draws the charts of a plan, and keeps what they were drawn of. */
final class ChartFigures {
    private final SameFigures shownToo;
    private final Look look;
    private final Anchors anchors;
    private final Prose prose;
    private final Map<String, Chart> asked = new HashMap<>();
    private final Map<String, Chart> placed = new LinkedHashMap<>();

    ChartFigures(SameFigures shownToo, Look look, Anchors anchors, Prose prose) {
        this.shownToo = shownToo;
        this.look = look;
        this.anchors = anchors;
        this.prose = prose;
    }

    /** The charts placed so far, by the id of their figure. */
    Map<String, Chart> placed() {
        return Collections.unmodifiableMap(placed);
    }

    /**
     * The figure of a chart.
     *
     * @param sheet that it stands on
     * @param noted makes markup of a sentence under it
     */
    BlockView figure(Block.Diagram block, Chart written, Sheet sheet, Function<String, Markup> noted) {
        Anchor anchor = anchors.of(block);
        asked.put(
                anchor.id(), shownToo.table(block.view()).map(written::shownIn).orElse(written));
        Markup picture = drawn(anchor.id(), sheet);
        Chart chart = Objects.requireNonNull(placed.get(anchor.id()));
        List<BlockView.Note> notes = chart.notes().stream()
                .map(note -> new BlockView.Note("", noted.apply(note)))
                .toList();
        return new BlockView.ChartFigure(anchor, caption(block, chart), picture, notes);
    }

    /** A figure that was placed, for another sheet. */
    BlockView.ChartFigure drawnAnew(BlockView.ChartFigure figure, Sheet sheet) {
        return new BlockView.ChartFigure(
                figure.anchor(), figure.caption(), drawn(figure.anchor().id(), sheet), figure.notes());
    }

    private Markup drawn(String id, Sheet sheet) {
        ChartDrawing drawing = new ChartDrawing(
                Math.floor(sheet.textWidth()), sheet.tallestPicture(), look.lettering(), look.chartColors());
        Chart chart = drawing.readable(Objects.requireNonNull(asked.get(id)));
        placed.put(id, chart);
        return new Markup(MarkupText.of(drawing.of(chart)));
    }

    /** The message first, then what the chart shows. */
    private Markup caption(Block.Diagram block, Chart chart) {
        Text message = block.view().message();
        Text written = block.view().caption();
        Markup words = Markup.text(Typography.of(chart.title()));
        Markup title = written == null ? words : words.from(Origin.words(written.at()));
        return message == null
                ? title
                : new Markup("<strong>" + prose.line(message).xhtml() + "</strong><br/>").and(title);
    }
}
