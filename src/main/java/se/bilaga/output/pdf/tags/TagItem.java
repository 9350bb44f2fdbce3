package se.bilaga.output.pdf.tags;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What stands in a node of the tag tree: another node, a piece of a page, or a link's clickable place. */
sealed interface TagItem permits TagNode, TagItem.Content, TagItem.Annotation {
    /** The place among its siblings. */
    int order();

    /**
     * A piece of marked content.
     *
     * @param id its number on the page
     */
    record Content(PDPage page, int id, int order) implements TagItem {}

    /** The clickable place of a link. */
    record Annotation(PDPage page, PDAnnotation annotation, int order) implements TagItem {}
}
