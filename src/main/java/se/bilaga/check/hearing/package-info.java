/** What a sentence in its paragraph may speak of: measures, groups and times, named or gone on about. */
@NullMarked
package se.bilaga.check.hearing;

import org.jspecify.annotations.NullMarked;
