/** Tables computed from series. */
@NullMarked
package se.bilaga.statistics.table;

import org.jspecify.annotations.NullMarked;
