/** What a clause speaks of: its words and numbers, the series, groups and times that they name. */
@NullMarked
package se.bilaga.check.clause;

import org.jspecify.annotations.NullMarked;
