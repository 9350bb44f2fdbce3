/** Series as cubes: dimensions, members, times and observations. */
@NullMarked
package se.bilaga.statistics.cube;

import org.jspecify.annotations.NullMarked;
