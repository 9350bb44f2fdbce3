/** Files of figures, whatever program wrote them, as sheets of cells that know their places. */
@NullMarked
package se.bilaga.sheet;

import org.jspecify.annotations.NullMarked;
