/** Every text of a plan that a reader of the document sees. */
@NullMarked
package se.bilaga.plan.text;

import org.jspecify.annotations.NullMarked;
