/** Which thing of one plan is which thing of another: by id, then by likeness, best over all. */
@NullMarked
package se.bilaga.diff.match;

import org.jspecify.annotations.NullMarked;
