/** The next plan's text, and what is told of it. */
@NullMarked
package se.bilaga.roll;

import org.jspecify.annotations.NullMarked;
