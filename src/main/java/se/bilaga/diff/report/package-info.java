/** The summary of a comparison as text, Markdown, JSON and page. */
@NullMarked
package se.bilaga.diff.report;

import org.jspecify.annotations.NullMarked;
