/** Plans through the workshop to documents. */
@NullMarked
package se.bilaga.app.build;

import org.jspecify.annotations.NullMarked;
