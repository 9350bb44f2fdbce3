/** The organisation's own file: what it may hold, its controls and settings, and the place where the document goes. */
@NullMarked
package se.bilaga.output.word.template;

import org.jspecify.annotations.NullMarked;
