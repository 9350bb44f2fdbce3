package se.bilaga.page.look;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of a look, and how well it is told from another (WCAG 2.1).
 *
 * <pre>{@code LookColor.color("#777").get().against(LookColor.WHITE)   // 4.48}</pre>
 *
 * @param red from 0 to 255
 */
record LookColor(int red, int green, int blue) {
    static final LookColor WHITE = new LookColor(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#(?:\\p{XDigit}{3}|\\p{XDigit}{6})");
    private static final Pattern RGB =
            Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gray", "#808080"),
            Map.entry("grey", "#808080"),
            Map.entry("white", "#ffffff"),
            Map.entry("maroon", "#800000"),
            Map.entry("red", "#ff0000"),
            Map.entry("purple", "#800080"),
            Map.entry("fuchsia", "#ff00ff"),
            Map.entry("green", "#008000"),
            Map.entry("lime", "#00ff00"),
            Map.entry("olive", "#808000"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("navy", "#000080"),
            Map.entry("blue", "#0000ff"),
            Map.entry("teal", "#008080"),
            Map.entry("aqua", "#00ffff"));

    /** As a style sheet writes it; empty where it is written otherwise. */
    static Optional<LookColor> color(String written) {
        String color = written.strip().toLowerCase(Locale.ROOT);
        String hex = NAMES.getOrDefault(color, color);
        Matcher rgb = RGB.matcher(color);
        if (rgb.matches()) {
            return Optional.of(new LookColor(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3))));
        }
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        String six = hex.length() == 7 ? hex.substring(1) : hex.substring(1).replaceAll("(.)", "$1$1");
        int value = Integer.parseInt(six, 16);
        return Optional.of(new LookColor(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    private static int part(String decimal) {
        return Math.min(255, Integer.parseInt(decimal));
    }

    /** From 1, alike, to 21, black on white. */
    double against(LookColor other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** {@code 2,9}, never rounded up to what is enough. */
    static String text(double contrast) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10)
                .replace('.', ',');
    }
}
