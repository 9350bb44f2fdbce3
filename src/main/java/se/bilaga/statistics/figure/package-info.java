/** Figures, rounded once, their Swedish text, and the references that name them. */
@NullMarked
package se.bilaga.statistics.figure;

import org.jspecify.annotations.NullMarked;
