/** Figures so small that persons can be told from them. */
@NullMarked
package se.bilaga.check.disclosure;

import org.jspecify.annotations.NullMarked;
