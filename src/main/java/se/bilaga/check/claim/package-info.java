/** What the numbers typed in prose claim of the series, and the figures that could bear them out. */
@NullMarked
package se.bilaga.check.claim;

import org.jspecify.annotations.NullMarked;
