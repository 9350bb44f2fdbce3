/** The command line: finds plans, wires the flow, writes files, prints and sets the exit code; the only user of picocli and JGit. */
@NullMarked
package se.bilaga.app;

import org.jspecify.annotations.NullMarked;
