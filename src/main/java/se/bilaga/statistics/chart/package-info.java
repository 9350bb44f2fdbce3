/** Charts computed from series. */
@NullMarked
package se.bilaga.statistics.chart;

import org.jspecify.annotations.NullMarked;
