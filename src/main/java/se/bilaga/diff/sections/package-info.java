/** Sections, written tables and checklists of two plans, set against each other. */
@NullMarked
package se.bilaga.diff.sections;

import org.jspecify.annotations.NullMarked;
