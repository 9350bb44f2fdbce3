/** What two plans have in common and not: areas, activities, goals, risks, series. */
@NullMarked
package se.bilaga.diff.things;

import org.jspecify.annotations.NullMarked;
