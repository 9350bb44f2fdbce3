/** Text with positions, diagnostics, and YAML read into records; the only user of SnakeYAML. */
@NullMarked
package se.bilaga.source;

import org.jspecify.annotations.NullMarked;
