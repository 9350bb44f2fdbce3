/** Charts drawn as SVG of a closed subset: g, rect, line, polyline, circle and text. */
@NullMarked
package se.bilaga.page.chart;

import org.jspecify.annotations.NullMarked;
