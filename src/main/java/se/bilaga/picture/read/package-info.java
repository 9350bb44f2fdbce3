/** Files of authors read as pictures, or told why not. */
@NullMarked
package se.bilaga.picture.read;

import org.jspecify.annotations.NullMarked;
