/** Where in a plan its author stands, by its lines, for what is being written cannot always be parsed. */
@NullMarked
package se.bilaga.editor.place;

import org.jspecify.annotations.NullMarked;
