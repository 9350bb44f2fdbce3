/** What an editor asks of a plan that is being written: what may stand here, what is meant, where it is told. */
@NullMarked
package se.bilaga.editor;

import org.jspecify.annotations.NullMarked;
