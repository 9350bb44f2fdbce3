@NullMarked
package se.bilaga.output;

import org.jspecify.annotations.NullMarked;
