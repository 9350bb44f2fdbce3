/** What a chart's bars and lines stand between: axes, their names and numbers, and what is to be reached. */
@NullMarked
package se.bilaga.page.chart.frame;

import org.jspecify.annotations.NullMarked;
