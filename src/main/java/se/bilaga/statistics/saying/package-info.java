/** What figures say in words, and whether they bear out what an author says of them. */
@NullMarked
package se.bilaga.statistics.saying;

import org.jspecify.annotations.NullMarked;
