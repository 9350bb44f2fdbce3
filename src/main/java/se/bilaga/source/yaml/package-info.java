/** YAML read into nodes whose every word knows its place, and its faults told. */
@NullMarked
package se.bilaga.source.yaml;

import org.jspecify.annotations.NullMarked;
