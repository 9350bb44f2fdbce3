/** Activities, measures and risks: who, when, how it went, and what is missing. */
@NullMarked
package se.bilaga.check.activities;

import org.jspecify.annotations.NullMarked;
