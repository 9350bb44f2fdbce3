/** Tables whose cells are written: what they say of each other. */
@NullMarked
package se.bilaga.check.tables;

import org.jspecify.annotations.NullMarked;
