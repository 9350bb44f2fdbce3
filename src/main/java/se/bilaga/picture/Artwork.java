package se.bilaga.picture;

/** A picture that has been decoded once and is known to be whole: pixels, or lines and areas. */
public sealed interface Artwork permits Bitmap, VectorGraphic {

    /** Its own width, as it is to be seen, in points: a pixel is 0.75. */
    double width();

    /** Its own height in points. */
    double height();
}
