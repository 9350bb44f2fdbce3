/** Files of pixels taken apart and decoded, turned upright, in the colours of a screen and as fine as is wanted. */
@NullMarked
package se.bilaga.picture.pixel;

import org.jspecify.annotations.NullMarked;
