/** What sentences say of the series: figures, changes, shares, ranks, and whether the data bear them out. */
@NullMarked
package se.bilaga.check.statement;

import org.jspecify.annotations.NullMarked;
