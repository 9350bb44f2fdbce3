/**
 * What a reader can work out of figures that are hidden: linear equations over cells, totals, shares and means, solved
 * exactly where they can be and bounded by linear programs where they cannot. It knows nothing of plans.
 */
@NullMarked
package se.bilaga.check.protection;

import org.jspecify.annotations.NullMarked;
