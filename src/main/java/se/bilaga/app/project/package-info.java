/** Where plans are, and where the program runs. */
@NullMarked
package se.bilaga.app.project;

import org.jspecify.annotations.NullMarked;
