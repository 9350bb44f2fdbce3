/** Written values, files and formulas read into cubes. */
@NullMarked
package se.bilaga.statistics.read;

import org.jspecify.annotations.NullMarked;
