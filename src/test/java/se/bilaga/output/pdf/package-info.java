@NullMarked
package se.bilaga.output.pdf;

import org.jspecify.annotations.NullMarked;
