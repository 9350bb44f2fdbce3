/** What was changed in a Word file, held against the file as it was made, and brought back into the plan. */
@NullMarked
package se.bilaga.merge;

import org.jspecify.annotations.NullMarked;
