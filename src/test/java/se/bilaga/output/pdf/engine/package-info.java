@NullMarked
package se.bilaga.output.pdf.engine;

import org.jspecify.annotations.NullMarked;
