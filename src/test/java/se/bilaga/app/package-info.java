/** The commands as a person runs them, in-process. */
@NullMarked
package se.bilaga.app;

import org.jspecify.annotations.NullMarked;
