package se.bilaga.page.look;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.drawing.Lettering;
import se.bilaga.paper.Paper;
import se.bilaga.picture.FaceWidths;
import se.bilaga.picture.Typeface;

/**
 * An organisation's look, owned by its communications officer: a folder under {@code templates/looks}.
 *
 * @param commonCss the style sheet that every organisation's paper has in common
 * @param ownCss the organisation's own, for paper and screen alike
 * @param paper what these sheets say of pages and type
 * @param chartColors {@code #rrggbb}, in the order that chart groups take them
 * @param fonts every face that the style sheet names
 * @param titlePage how documents begin
 * @param wordTemplate the .dotx or .docx that Word files start from; null where there is none
 */
public record Look(
        String name,
        String commonCss,
        String ownCss,
        Paper paper,
        List<String> chartColors,
        List<FontFace> fonts,
        FrontPage titlePage,
        @Nullable Path wordTemplate) {
    private static final int SEMIBOLD = 600;

    public Look {
        chartColors = List.copyOf(chartColors);
        fonts = List.copyOf(fonts);
    }

    /** The style sheet of paper: the common one, which the organisation's own may change. */
    public String css() {
        return commonCss + "\n" + screenCss();
    }

    /** What paper and screen have in common: the colour of the look, and then its own sheet. */
    public String screenCss() {
        return titlePage.css() + ownCss;
    }

    /** The same with another style sheet of paper. */
    public Look withCss(String css) {
        return new Look(name, css, "", paper, chartColors, fonts, FrontPage.PLAIN, wordTemplate);
    }

    /** What the words in drawings are set in: the face named first. */
    public Typeface typeface() {
        String family = fonts.isEmpty() ? "" : fonts.get(0).family();
        return new Typeface(
                family,
                fonts.stream()
                        .filter(face -> face.family().equals(family))
                        .map(FontFace::file)
                        .toList());
    }

    /** How the words of charts are measured: as the plain face named first is. */
    public Lettering lettering() {
        return fonts.stream()
                .filter(face -> !face.italic() && face.weight() < SEMIBOLD)
                .findFirst()
                .map(face -> Lettering.of(FaceWidths.of(face.file()), paper.charts()))
                .orElse(Lettering.unknown(paper.charts()));
    }

    /**
     * One font file.
     *
     * @param weight as in CSS: 400, 700
     */
    public record FontFace(String family, int weight, boolean italic, Path file) {}
}
