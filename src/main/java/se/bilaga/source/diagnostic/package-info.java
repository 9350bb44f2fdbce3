/** What is wrong, where, and what to do about it. */
@NullMarked
package se.bilaga.source.diagnostic;

import org.jspecify.annotations.NullMarked;
