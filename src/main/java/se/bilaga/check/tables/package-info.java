/** Tables whose cells are written, and what they say of each other; charts that cannot be read. */
@NullMarked
package se.bilaga.check.tables;

import org.jspecify.annotations.NullMarked;
