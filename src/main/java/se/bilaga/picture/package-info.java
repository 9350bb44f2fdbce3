/** Pictures of authors that have been decoded, as each format and place needs them. */
@NullMarked
package se.bilaga.picture;

import org.jspecify.annotations.NullMarked;
