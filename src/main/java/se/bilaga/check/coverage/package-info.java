/** What prose says in numbers and in words of more and less, and whether anything holds it to the figures. */
@NullMarked
package se.bilaga.check.coverage;

import org.jspecify.annotations.NullMarked;
