/** Layout and painting by openhtmltopdf, where every piece of content is marked with what it comes from. */
@NullMarked
package se.bilaga.output.pdf.engine;

import org.jspecify.annotations.NullMarked;
