package se.bilaga.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.font.FontResolver;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.PlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A picture of lines and areas: SVG with nothing in it that runs, fetches or links. */
public final class VectorGraphic implements Artwork {
    /** Pixels to a point where a drawing must be painted: 300 to an inch. */
    private static final double DENSITY = 300 / 72.0;

    /** Stands for the document's own face; no machine has one of this name. */
    public static final String FACE = "planens-typsnitt";

    private static final double POINTS = 0.75;

    /** The library keeps the faces that it has found in a list for all, without the family that it fell back on. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final SVGDocument drawing;
    private final byte[] svg;

    public VectorGraphic(SVGDocument drawing, byte[] svg) {
        this.drawing = drawing;
        this.svg = svg;
    }

    @Override
    public double width() {
        return drawing.size().width * POINTS;
    }

    @Override
    public double height() {
        return drawing.size().height * POINTS;
    }

    /** Whether it has what a PDF can hold in pixels only: areas that shine through by another picture, and patterns. */
    public boolean needsPixels() {
        String text = new String(svg, StandardCharsets.UTF_8);
        return text.contains("<mask") || text.contains("<pattern");
    }

    /** The drawing for those who can show one. */
    public PictureFile file(Typeface typeface) {
        String faced = new String(svg, StandardCharsets.UTF_8).replace(FACE, typeface.family() + ", sans-serif");
        return new PictureFile("svg", faced.getBytes(StandardCharsets.UTF_8));
    }

    /** The drawing in pixels, for a place of so many points, for those who cannot. */
    public PictureFile painted(double width, double height, Typeface typeface) {
        int across = Math.max(1, (int) Math.ceil(width * DENSITY));
        int down = Math.max(1, (int) Math.ceil(height * DENSITY));
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(graphics, across, down, typeface);
        graphics.dispose();
        return new PictureFile("png", Bitmap.encoded(image, "png"));
    }

    /** Draws from the upper left, as wide and high as told in the units of {@code graphics}. */
    public void draw(Graphics2D graphics, double width, double height, Typeface typeface) {
        synchronized (ONE_AT_A_TIME) {
            typeface.offer();
            FontResolver.clearFontCache();
            drawing.renderWithPlatform(
                    new Faced(typeface.family()), graphics, new ViewBox((float) width, (float) height));
        }
    }

    private record Faced(String fontFamily) implements PlatformSupport {
        @Override
        public @Nullable ImageObserver imageObserver() {
            return NullPlatformSupport.INSTANCE.imageObserver();
        }

        @Override
        public @Nullable TargetSurface targetSurface() {
            return NullPlatformSupport.INSTANCE.targetSurface();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorGraphic graphic && Arrays.equals(svg, graphic.svg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(svg);
    }
}
