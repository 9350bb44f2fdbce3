/** An old plan in Word → a plan in YAML that builds, and an account of how sure each part of it is. */
@NullMarked
package se.bilaga.importing;

import org.jspecify.annotations.NullMarked;
