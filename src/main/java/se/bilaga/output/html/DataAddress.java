package se.bilaga.output.html;

import java.util.Base64;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.Bitmap;
import se.bilaga.picture.PictureFile;
import se.bilaga.picture.Typeface;
import se.bilaga.picture.VectorGraphic;

/** A picture that stands in its own address: {@code data:image/png;base64,…}. */
final class DataAddress {
    /** A reader may print the page: as large as A4 can show it. */
    private static final double WIDTH = 595;

    private static final double HEIGHT = 842;

    private DataAddress() {}

    static String of(Artwork artwork, Typeface typeface) {
        PictureFile file = artwork instanceof VectorGraphic graphic
                ? graphic.file(typeface)
                : ((Bitmap) artwork).within(WIDTH, HEIGHT);
        return "data:" + file.mediaType() + ";base64," + Base64.getEncoder().encodeToString(file.bytes());
    }
}
