/** What is computed of series: shares, differences, changes and the rest, each in one way for all who show it. */
@NullMarked
package se.bilaga.statistics.measure;

import org.jspecify.annotations.NullMarked;
