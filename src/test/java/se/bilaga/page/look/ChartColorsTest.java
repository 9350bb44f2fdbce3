package se.bilaga.page.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.page.drawing.Contrast;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** The colours of our looks' charts are told apart on white paper, in grey print and by the colour-blind. */
class ChartColorsTest {
    /** How the colour-blind see linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] AS_IT_IS = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    /** Of graphics against what is beside them (WCAG 2.1, 1.4.11). */
    private static final double ON_WHITE = 3;

    /** In L*a*b*; what can just be seen is about 2. */
    private static final double APART = 12;

    private static final double GREY = 5;
    private static final double NEXT_IN_GREY = 10;

    private static List<String> colors(String look) {
        Diagnostics diagnostics = new Diagnostics();
        return LookReader.read(
                        Path.of("templates"),
                        new Text(look, Span.start(new SourceFile("organisation.yaml", look))),
                        diagnostics)
                .orElseThrow()
                .chartColors();
    }

    @ParameterizedTest
    @ValueSource(strings = {"enkel", "stockholm", "huddinge"})
    void areSevenThatStandOutOnPaper(String look) {
        List<String> colors = colors(look);
        assertEquals(7, colors.size());
        for (String color : colors) {
            assertTrue(Contrast.ratio(color, Contrast.WHITE) >= ON_WHITE, color);
            assertTrue(Contrast.ratio(color, Contrast.inkOn(color)) >= 4.5, "words on " + color);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"enkel", "stockholm", "huddinge"})
    void areToldApartInGreyAndByTheColourBlind(String look) {
        List<String> colors = colors(look);
        for (int i = 0; i < colors.size(); i++) {
            for (int j = 0; j < i; j++) {
                String pair = colors.get(j) + " and " + colors.get(i);
                double grey = Math.abs(lab(colors.get(i), AS_IT_IS)[0] - lab(colors.get(j), AS_IT_IS)[0]);
                assertTrue(grey >= (i - j == 1 ? NEXT_IN_GREY : GREY), pair + " in grey: " + grey);
                for (double[][] eye : List.of(AS_IT_IS, DEUTERANOPIA, PROTANOPIA)) {
                    double apart = distance(lab(colors.get(i), eye), lab(colors.get(j), eye));
                    assertTrue(apart >= APART, pair + ": " + apart);
                }
            }
        }
    }

    /** Red and green that are equally dark are told apart by most, and not by all. */
    @Test
    void theColourBlindDoNotSeeRedBesideGreen() {
        double seen = distance(lab("#a02c2c", AS_IT_IS), lab("#4f6b1f", AS_IT_IS));
        double unseen = distance(lab("#a02c2c", DEUTERANOPIA), lab("#4f6b1f", DEUTERANOPIA));
        assertTrue(seen > 5 * unseen && unseen < APART, seen + ", " + unseen);
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum());
    }

    private static double[] lab(String color, double[][] eye) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        double[] light = {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)};
        double[] seen = Arrays.stream(eye)
                .mapToDouble(row -> Math.max(0, Math.min(1, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])))
                .toArray();
        double x = cube((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = cube(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = cube((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double cube(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
