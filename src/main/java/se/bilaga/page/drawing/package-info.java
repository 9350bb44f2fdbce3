/** A drawing under construction: shapes in layers, words measured and placed so that none stands on another. */
@NullMarked
package se.bilaga.page.drawing;

import org.jspecify.annotations.NullMarked;
