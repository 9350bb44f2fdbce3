/** Native charts: DrawingML with an embedded workbook, so that a chart can be edited in Word. */
@NullMarked
package se.bilaga.output.word.chart;

import org.jspecify.annotations.NullMarked;
