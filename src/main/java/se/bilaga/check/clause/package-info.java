/** Words that mean a number, an age or a share, and which words are forms of one. */
@NullMarked
package se.bilaga.check.clause;

import org.jspecify.annotations.NullMarked;
