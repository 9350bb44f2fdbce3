/** Dates and times as texts tell them. */
@NullMarked
package se.bilaga.check.dates;

import org.jspecify.annotations.NullMarked;
