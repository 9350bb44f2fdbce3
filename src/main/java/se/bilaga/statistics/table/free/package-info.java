/** Tables with cells of their own, and what is computed of them. */
@NullMarked
package se.bilaga.statistics.table.free;

import org.jspecify.annotations.NullMarked;
