package se.bilaga.output.word;

import java.util.Set;
import org.w3c.dom.Element;

/** What stands first: organisation, appendix number, title, subtitle and the table of facts. */
final class TitleBlock {

    private final Draft draft;
    private final Paragraphs paragraphs;
    private final Tables tables;

    TitleBlock(Draft draft, Paragraphs paragraphs, Tables tables) {
        this.draft = draft;
        this.paragraphs = paragraphs;
        this.tables = tables;
    }

    /** Writes {@code header.titelblad} but for what the template's own cover says already. */
    void write(Element header, int width) {
        Set<Control> onCover = draft.onCover();
        for (Element child : Html.children(header)) {
            switch (child.getAttribute("class")) {
                case "organisation" -> unless(onCover.contains(Control.ORGANISATION), child, Style.ORGANISATION);
                case "bilaga" -> unless(onCover.contains(Control.APPENDIX), child, Style.APPENDIX);
                case "titel" -> unless(onCover.contains(Control.TITLE), child, Style.TITLE);
                case "undertitel" -> unless(onCover.contains(Control.ADMINISTRATION), child, Style.SUBTITLE);
                case "uppgifter" -> tables.writeFacts(child, width);
                default -> throw new IllegalArgumentException("a title block has no " + child.getAttribute("class"));
            }
        }
    }

    private void unless(boolean said, Element paragraph, Style style) {
        if (!said) {
            paragraphs.write(paragraph, ParagraphLook.of(draft.styles().id(style)));
        }
    }
}
