/** Texts of the author with their places. */
@NullMarked
package se.bilaga.source.text;

import org.jspecify.annotations.NullMarked;
