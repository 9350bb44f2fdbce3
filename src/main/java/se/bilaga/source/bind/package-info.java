/** Nodes bound to records, and the JSON Schema of the same records. */
@NullMarked
package se.bilaga.source.bind;

import org.jspecify.annotations.NullMarked;
