/** Reads a plan with its organisation and attachments, and checks that what it names is there. */
@NullMarked
package se.bilaga.plan.read;

import org.jspecify.annotations.NullMarked;
