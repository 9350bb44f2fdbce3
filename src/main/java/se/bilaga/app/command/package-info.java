/** The commands. */
@NullMarked
package se.bilaga.app.command;

import org.jspecify.annotations.NullMarked;
