/** What prose says of the figures: numbers, directions, counts and years, held to the series. */
@NullMarked
package se.bilaga.check.figures;

import org.jspecify.annotations.NullMarked;
