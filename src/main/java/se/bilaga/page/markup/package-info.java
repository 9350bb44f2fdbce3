/** Reads what a template writes into the page's tree; the elements, attributes and classes that there are stand here. */
@NullMarked
package se.bilaga.page.markup;

import org.jspecify.annotations.NullMarked;
