/** Changes to the text of a YAML file, each at its place, which leave all else as its author wrote it. */
@NullMarked
package se.bilaga.edit;

import org.jspecify.annotations.NullMarked;
