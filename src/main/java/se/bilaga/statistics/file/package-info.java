/** Where in a file of figures a series stands: its head, its members, its sums. */
@NullMarked
package se.bilaga.statistics.file;

import org.jspecify.annotations.NullMarked;
