/** The language server: what editors ask of plans by the Language Server Protocol, answered as they are written. */
@NullMarked
package se.bilaga.app.language;

import org.jspecify.annotations.NullMarked;
