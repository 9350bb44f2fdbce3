/** Activities, measures and results as a workbook that those responsible fill in, and what they have filled in. */
@NullMarked
package se.bilaga.merge.followup;

import org.jspecify.annotations.NullMarked;
