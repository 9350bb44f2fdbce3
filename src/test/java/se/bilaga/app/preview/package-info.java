/** What a browser gets, asked as a browser asks. */
@NullMarked
package se.bilaga.app.preview;

import org.jspecify.annotations.NullMarked;
