/** What the commands tell of their work. */
@NullMarked
package se.bilaga.app.report;

import org.jspecify.annotations.NullMarked;
