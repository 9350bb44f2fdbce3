/** A plan under construction: what is known of it, how sure that is, and its text in YAML. */
@NullMarked
package se.bilaga.importing.draft;

import org.jspecify.annotations.NullMarked;
