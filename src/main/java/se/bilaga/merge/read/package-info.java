/** Word files that somebody has edited, as paragraphs that know what was changed in them and by whom. */
@NullMarked
package se.bilaga.merge.read;

import org.jspecify.annotations.NullMarked;
