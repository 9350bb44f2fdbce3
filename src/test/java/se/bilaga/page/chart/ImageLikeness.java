package se.bilaga.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;

/** Whether two pictures look alike, whatever machine has smoothed their edges. */
final class ImageLikeness {
    private ImageLikeness() {}

    /**
     * @param tolerance how much darker or lighter a point may be
     * @param share how many of the points may differ by more, of all
     */
    static void assertAlike(BufferedImage kept, BufferedImage now, int tolerance, double share, String name) {
        assertEquals(kept.getWidth(), now.getWidth(), name);
        assertEquals(kept.getHeight(), now.getHeight(), 2, name);
        int height = Math.min(kept.getHeight(), now.getHeight());
        int different = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                different += Math.abs((kept.getRGB(x, y) & 255) - (now.getRGB(x, y) & 255)) > tolerance ? 1 : 0;
            }
        }
        double found = different / (double) (height * kept.getWidth());
        assertTrue(found <= share, name + ": " + different + " points differ, " + found + " of all");
    }
}
