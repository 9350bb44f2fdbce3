/** Small values of the vocabulary: dates, periods, amounts, states. */
@NullMarked
package se.bilaga.plan.value;

import org.jspecify.annotations.NullMarked;
