/** Series and their dimensions, and the figures, tables and charts computed from them. */
@NullMarked
package se.bilaga.statistics;

import org.jspecify.annotations.NullMarked;
