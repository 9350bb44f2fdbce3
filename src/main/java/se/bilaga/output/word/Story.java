package se.bilaga.output.word;

import java.util.Map;
import java.util.Set;
import se.bilaga.office.Relationships;
import se.bilaga.office.Xml;
import se.bilaga.output.word.block.BlockWriter;
import se.bilaga.output.word.part.Sections;
import se.bilaga.output.word.template.Control;
import se.bilaga.output.word.text.Draft;
import se.bilaga.page.tree.PagePart;

/** The main story of the document: title, contents list and text. */
final class Story implements PagePart.Visitor {
    private final Draft draft;
    private final Xml xml = new Xml();
    private final BlockWriter blocks;
    private final Set<Control> onCover;
    private final Map<String, Integer> pageNumbers;

    Story(Draft draft, Sections sections, Relationships links, Set<Control> onCover, Map<String, Integer> pageNumbers) {
        this.draft = draft;
        this.blocks = new BlockWriter(draft, xml, links, sections);
        this.onCover = onCover;
        this.pageNumbers = pageNumbers;
    }

    /** The whole body with the properties of its last section. */
    String write() {
        draft.page().document().parts().forEach(part -> part.accept(this));
        return xml.raw(blocks.end()).toString();
    }

    /** The template has it in its own header. */
    @Override
    public void visit(PagePart.RunningHead head) {}

    @Override
    public void visit(PagePart.TitlePart title) {
        new TitleBlock(blocks, onCover, draft.page().look().titlePage()).write(title);
    }

    @Override
    public void visit(PagePart.ContentsPart contents) {
        new Contents(draft, xml, blocks, pageNumbers).write(contents);
    }

    @Override
    public void visit(PagePart.MainPart main) {
        main.blocks().forEach(block -> block.accept(blocks));
    }
}
