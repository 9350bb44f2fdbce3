/** What a document type is: a file that says what its documents are called, have and need. */
@NullMarked
package se.bilaga.plan.type;

import org.jspecify.annotations.NullMarked;
