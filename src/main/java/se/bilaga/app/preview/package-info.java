/** Plans in the browser, made anew when their files change; for the person at this machine and nobody else. */
@NullMarked
package se.bilaga.app.preview;

import org.jspecify.annotations.NullMarked;
