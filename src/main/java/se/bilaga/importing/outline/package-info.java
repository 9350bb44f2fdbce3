/** How a Word document is built: its title block, its headings by style or by looks, and what stands under them. */
@NullMarked
package se.bilaga.importing.outline;

import org.jspecify.annotations.NullMarked;
