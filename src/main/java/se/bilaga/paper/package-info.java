/** The paper that a look's style sheets ask for: page sizes, margins and sizes of type, known here alone. */
@NullMarked
package se.bilaga.paper;

import org.jspecify.annotations.NullMarked;
