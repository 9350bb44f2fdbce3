package se.bilaga.picture.pixel;

/**
 * How ink on coated paper looks on a screen.
 *
 * <p>A halftone is sixteen kinds of dots: paper, each ink and each overprint. The light of a spot is the mean of theirs,
 * each weighed by the area that it covers (Neugebauer 1937), where dots print larger than they are on the plate. The
 * colours of paper, inks and overprints are those of ISO 12647-2 for offset on coated paper, as sRGB.
 */
final class PressColour {
    static final int INKS = 4;

    /** Paper, C, M, C+M, Y, C+Y, M+Y, C+M+Y: red, green and blue. */
    private static final int[][] PRINTED = {
        {255, 255, 255},
        {0, 158, 224},
        {226, 0, 122},
        {49, 39, 130},
        {255, 236, 0},
        {0, 150, 64},
        {227, 6, 19},
        {60, 58, 56}
    };

    /** What black ink lets through of the light of what it covers. */
    private static final double BLACK = 0.013;

    /** How much larger half a dot prints. */
    private static final double GAIN = 0.14;

    private static final double[] LIGHT = new double[256];
    private static final double[] PRESSED = new double[256];
    private static final int STEPS = 4096;
    private static final int[] SHOWN = new int[STEPS + 1];

    static {
        for (int i = 0; i < LIGHT.length; i++) {
            double dot = i / 255.0;
            PRESSED[i] = dot + 4 * GAIN * dot * (1 - dot);
            LIGHT[i] = dot <= 0.04045 ? dot / 12.92 : StrictMath.pow((dot + 0.055) / 1.055, 2.4);
        }
        for (int i = 0; i <= STEPS; i++) {
            double light = (double) i / STEPS;
            double value = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            SHOWN[i] = (int) Math.round(255 * value);
        }
    }

    private final Frame.Inks inks;

    PressColour(Frame.Inks inks) {
        this.inks = inks;
    }

    /** The colour of four samples of a file, with nothing shining through. */
    int seen(int[] samples, int at) {
        int a = samples[at];
        int b = samples[at + 1];
        int c = samples[at + 2];
        int k = samples[at + 3];
        if (inks == Frame.Inks.YCCK) {
            double blue = b - 128.0;
            double red = c - 128.0;
            c = limited(a + 1.772 * blue);
            b = limited(a - 0.344136 * blue - 0.714136 * red);
            a = limited(a + 1.402 * red);
        }
        return inks == Frame.Inks.CMYK ? shown(a, b, c, k) : shown(255 - a, 255 - b, 255 - c, 255 - k);
    }

    private static int limited(double value) {
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }

    private static int shown(int cyan, int magenta, int yellow, int black) {
        double c = PRESSED[cyan];
        double m = PRESSED[magenta];
        double y = PRESSED[yellow];
        double open = 1 - (1 - BLACK) * PRESSED[black];
        int argb = 0xff;
        for (int channel = 0; channel < 3; channel++) {
            double light = 0;
            for (int dot = 0; dot < PRINTED.length; dot++) {
                double area =
                        ((dot & 1) == 0 ? 1 - c : c) * ((dot & 2) == 0 ? 1 - m : m) * ((dot & 4) == 0 ? 1 - y : y);
                light += area * LIGHT[PRINTED[dot][channel]];
            }
            argb = (argb << 8) | SHOWN[(int) Math.round(light * open * STEPS)];
        }
        return argb;
    }
}
