/** Writes the page's tree as XHTML, for browsers and for layout engines. */
@NullMarked
package se.bilaga.page.xhtml;

import org.jspecify.annotations.NullMarked;
