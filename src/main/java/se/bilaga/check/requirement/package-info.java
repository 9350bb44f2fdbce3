/** Whether a plan has what the lists of requirements that it heeds ask for, and where. */
@NullMarked
package se.bilaga.check.requirement;

import org.jspecify.annotations.NullMarked;
