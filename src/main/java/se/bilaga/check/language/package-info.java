/** The language: readable, rightly spelled, and written one way. */
@NullMarked
package se.bilaga.check.language;

import org.jspecify.annotations.NullMarked;
