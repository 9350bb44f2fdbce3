/** Charts drawn of shapes and measured words. */
@NullMarked
package se.bilaga.page.chart;

import org.jspecify.annotations.NullMarked;
