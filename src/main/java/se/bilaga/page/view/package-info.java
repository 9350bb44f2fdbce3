/** What a template places: sections, blocks and tables, all of it markup. */
@NullMarked
package se.bilaga.page.view;

import org.jspecify.annotations.NullMarked;
