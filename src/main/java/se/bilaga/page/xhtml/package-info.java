/** The page's tree as XHTML: what a template writes is read here, and what a layout engine reads is written here. */
@NullMarked
package se.bilaga.page.xhtml;

import org.jspecify.annotations.NullMarked;
