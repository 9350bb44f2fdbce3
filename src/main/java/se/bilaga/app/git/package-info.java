/** Files and times out of a git repository. */
@NullMarked
package se.bilaga.app.git;

import org.jspecify.annotations.NullMarked;
