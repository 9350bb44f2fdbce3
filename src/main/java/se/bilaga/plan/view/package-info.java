/** Views of a plan: tables, charts, and their columns. */
@NullMarked
package se.bilaga.plan.view;

import org.jspecify.annotations.NullMarked;
