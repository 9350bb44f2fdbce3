package se.bilaga.output.word.block;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageNode.Flow;

/** Writes the blocks that stand in an item, a quotation or a cell. */
interface NestedBlocks {
    void write(List<BlockNode> blocks, Place place);

    /** What an item or a cell says, as blocks, at least one: words that stand by themselves are a paragraph. */
    static List<BlockNode> of(List<Flow> content) {
        List<BlockNode> blocks = new ArrayList<>();
        List<InlineNode> words = new ArrayList<>();
        for (Flow node : content) {
            if (node instanceof InlineNode word) {
                words.add(word);
            } else if (node instanceof BlockNode block) {
                addWords(words, blocks);
                blocks.add(block);
            }
        }
        addWords(words, blocks);
        return blocks.isEmpty() ? List.of(paragraph(List.of())) : blocks;
    }

    private static void addWords(List<InlineNode> words, List<BlockNode> blocks) {
        if (!words.isEmpty()) {
            blocks.add(paragraph(words));
            words.clear();
        }
    }

    /** A paragraph that nothing is said of. */
    static BlockNode paragraph(List<InlineNode> words) {
        return new BlockNode.ParagraphBlock(Attributes.NONE, words);
    }
}
