package se.bilaga.page.drawing;

/** How well colours are told apart, as WCAG 2.1 measures it. */
public final class Contrast {
    public static final String WHITE = "#ffffff";
    public static final String BLACK = "#000000";
    private static final double GLARE = 0.05;

    private Contrast() {}

    /** From 1 to 21: {@code Contrast.ratio("#ffffff", "#767676")} is 4.54. */
    public static double ratio(String a, String b) {
        double one = luminance(a) + GLARE;
        double other = luminance(b) + GLARE;
        return Math.max(one, other) / Math.min(one, other);
    }

    /** Black or white, whichever is read the better on a ground: at least 4.58. */
    public static String inkOn(String ground) {
        return ratio(WHITE, ground) >= ratio(BLACK, ground) ? WHITE : BLACK;
    }

    /** From 0, black, to 1, white. */
    public static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
