/** What holds for the whole program. */
@NullMarked
package se.bilaga;

import org.jspecify.annotations.NullMarked;
