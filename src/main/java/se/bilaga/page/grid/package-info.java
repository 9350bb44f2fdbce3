/** Activities, risks, goals and figures as tables, and how wide their columns are. */
@NullMarked
package se.bilaga.page.grid;

import org.jspecify.annotations.NullMarked;
