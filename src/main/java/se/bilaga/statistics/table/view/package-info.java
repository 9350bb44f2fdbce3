/** Tables of series: what stands in their rows and columns, and what is computed for each cell. */
@NullMarked
package se.bilaga.statistics.table.view;

import org.jspecify.annotations.NullMarked;
