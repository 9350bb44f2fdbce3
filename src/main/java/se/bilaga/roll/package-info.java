/** Next period's plan out of this one's, by changing its text where the new period makes it another. */
@NullMarked
package se.bilaga.roll;

import org.jspecify.annotations.NullMarked;
