/** Two pages as one, with what was inserted, deleted and moved marked, and the two won back from it. */
@NullMarked
package se.bilaga.diff.redline;

import org.jspecify.annotations.NullMarked;
