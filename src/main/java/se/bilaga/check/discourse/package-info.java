/** What a paragraph says of the data, read over its sentences: the measure, the groups and the time go with it. */
@NullMarked
package se.bilaga.check.discourse;

import org.jspecify.annotations.NullMarked;
