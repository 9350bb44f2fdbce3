package se.bilaga.picture.pixel;

import java.awt.image.BufferedImage;

/**
 * A decoded picture, row by row from the upper left.
 *
 * @param argb alpha, red, green and blue of each pixel, eight bits each
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Pixels(int width, int height, int[] argb) {
    private static final int CHANNELS = 4;

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    boolean isOpaque() {
        for (int pixel : argb) {
            if (pixel >>> 24 != 0xff) {
                return false;
            }
        }
        return true;
    }

    /** The same in the library's form, without an alpha channel where nothing shines through. */
    public BufferedImage image() {
        int type = isOpaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    public Pixels upright(Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return this;
        }
        int across = orientation.across(width, height);
        int down = orientation.down(width, height);
        int[] turned = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[orientation.place(x, y, width, height)] = argb[y * width + x];
            }
        }
        return new Pixels(across, down, turned);
    }

    /** Each pixel of the smaller picture is the mean of those that it takes the place of. */
    public Pixels scaled(int across, int down) {
        int[] smaller = new int[across * down];
        double[] row = new double[across * CHANNELS];
        double[] sum = new double[across * CHANNELS];
        double step = (double) height / down;
        for (int y = 0; y < down; y++) {
            java.util.Arrays.fill(sum, 0);
            double end = (y + 1) * step;
            for (int source = (int) (y * step); source < height && source < end; source++) {
                double share = (Math.min(end, source + 1.0) - Math.max(y * step, source)) / step;
                narrow(source, row, across);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += share * row[i];
                }
            }
            for (int x = 0; x < across; x++) {
                smaller[y * across + x] = pixel(sum, x * CHANNELS);
            }
        }
        return new Pixels(across, down, smaller);
    }

    /** Adds a row up in as many means as the smaller picture is wide, colours weighed by their alpha. */
    private void narrow(int y, double[] row, int across) {
        double step = (double) width / across;
        java.util.Arrays.fill(row, 0);
        for (int x = 0; x < across; x++) {
            double end = (x + 1) * step;
            for (int source = (int) (x * step); source < width && source < end; source++) {
                double share = (Math.min(end, source + 1.0) - Math.max(x * step, source)) / step;
                int pixel = argb[y * width + source];
                double alpha = share * (pixel >>> 24);
                row[x * CHANNELS] += alpha;
                row[x * CHANNELS + 1] += alpha * ((pixel >> 16) & 0xff);
                row[x * CHANNELS + 2] += alpha * ((pixel >> 8) & 0xff);
                row[x * CHANNELS + 3] += alpha * (pixel & 0xff);
            }
        }
    }

    private static int pixel(double[] sum, int at) {
        double alpha = sum[at];
        if (alpha < 0.5) {
            return 0;
        }
        return ((int) Math.round(alpha) << 24)
                | ((int) Math.round(sum[at + 1] / alpha) << 16)
                | ((int) Math.round(sum[at + 2] / alpha) << 8)
                | (int) Math.round(sum[at + 3] / alpha);
    }
}
