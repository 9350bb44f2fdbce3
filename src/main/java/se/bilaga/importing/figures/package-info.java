/** Tables and charts of numbers as series with views that give the same. */
@NullMarked
package se.bilaga.importing.figures;

import org.jspecify.annotations.NullMarked;
