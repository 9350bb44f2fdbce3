/** Diagnostics printed for people, editors and services. */
@NullMarked
package se.bilaga.source.report;

import org.jspecify.annotations.NullMarked;
