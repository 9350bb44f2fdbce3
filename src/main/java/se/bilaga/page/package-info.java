/** A plan and its computed tables as one semantic XHTML tree; the only user of FreeMarker. */
@NullMarked
package se.bilaga.page;

import org.jspecify.annotations.NullMarked;
