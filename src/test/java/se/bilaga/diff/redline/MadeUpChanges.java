package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import se.bilaga.page.markup.Written;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.BlockNode.SectionBlock;
import se.bilaga.page.tree.BlockPart.ColumnShare;
import se.bilaga.page.tree.BlockPart.RowGroup;
import se.bilaga.page.tree.BlockPart.TableCell;
import se.bilaga.page.tree.BlockPart.TableRow;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart.MainPart;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.page.tree.Picture;

/** What could become of a page in a year, one change at a time. */
final class MadeUpChanges {
    private final Random random;
    private final Supplier<String> word;
    private final Supplier<String> block;
    private final Supplier<String> id;

    MadeUpChanges(Random random, Supplier<String> word, Supplier<String> block, Supplier<String> id) {
        this.random = random;
        this.word = word;
        this.block = block;
        this.id = id;
    }

    /** A page with one change in it. */
    Document to(Document page) {
        List<PageNode> all = page.parts().stream()
                .filter(MainPart.class::isInstance)
                .flatMap(main -> Tree.all(main).stream().skip(1))
                .filter(node -> !(node instanceof Picture || node instanceof RowGroup || node instanceof ColumnShare))
                .toList();
        if (all.isEmpty()) {
            return page;
        }
        PageNode chosen = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(7)) {
            case 0 ->
                chosen instanceof TableCell || chosen instanceof TableRow
                        ? new Rewording(chosen).rewrite(page)
                        : new Removing(chosen).rewrite(page);
            case 1 -> new Swapping(chosen).rewrite(page);
            case 2 -> new Doubling(chosen).rewrite(page);
            case 3 -> new Naming(chosen).rewrite(page);
            case 4 -> new Inserting(chosen).rewrite(page);
            default -> new Rewording(chosen).rewrite(page);
        };
    }

    /** Other words here and there in one node. */
    private final class Rewording extends PageRewrite {
        private final PageNode chosen;
        private boolean within;

        Rewording(PageNode chosen) {
            this.chosen = chosen;
        }

        @Override
        protected <N extends PageNode> N copy(N node) {
            boolean outer = within;
            within |= node == chosen;
            N copy = super.copy(node);
            within = outer;
            return copy;
        }

        @Override
        public void visit(PlainText text) {
            String[] words = text.text().split(" ", -1);
            if (within && random.nextInt(3) > 0) {
                words[random.nextInt(words.length)] = word.get();
            }
            become(new PlainText(String.join(" ", words)));
        }
    }

    /** One node is gone. */
    private static final class Removing extends PageRewrite {
        private final PageNode chosen;

        Removing(PageNode chosen) {
            this.chosen = chosen;
        }

        @Override
        protected boolean keeps(PageNode node) {
            return node != chosen;
        }
    }

    /** One block goes below the next. */
    private static final class Swapping extends PageRewrite {
        private final PageNode chosen;

        Swapping(PageNode chosen) {
            this.chosen = chosen;
        }

        @Override
        protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
            List<N> swapped = new ArrayList<>(super.inside(holder, children));
            for (int i = 0; i + 1 < children.size(); i++) {
                boolean blocks = Tree.isBlock(children.get(i)) && Tree.isBlock(children.get(i + 1));
                if (children.get(i) == chosen
                        && blocks
                        && !(chosen instanceof TableCell || chosen instanceof TableRow)) {
                    Collections.swap(swapped, i, i + 1);
                }
            }
            return swapped;
        }
    }

    /** One row stands twice. */
    private static final class Doubling extends PageRewrite {
        private final PageNode chosen;

        Doubling(PageNode chosen) {
            this.chosen = chosen;
        }

        @Override
        protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
            List<N> doubled = new ArrayList<>(super.inside(holder, children));
            for (int i = children.size() - 1; i >= 0 && chosen instanceof TableRow; i--) {
                if (children.get(i) == chosen) {
                    N twin = new Anonymous().copy(doubled.get(i));
                    doubled.add(twin);
                }
            }
            return doubled;
        }
    }

    /** Nothing in it has an id. */
    private static final class Anonymous extends PageRewrite {
        @Override
        protected <N extends PageNode> N copy(N node) {
            return super.copy(node);
        }

        @Override
        protected Attributes attributes(PageNode node) {
            return node.attributes().withId("");
        }
    }

    /** One node has another id. */
    private final class Naming extends PageRewrite {
        private final PageNode chosen;

        Naming(PageNode chosen) {
            this.chosen = chosen;
        }

        @Override
        protected Attributes attributes(PageNode node) {
            return node == chosen ? node.attributes().withId(id.get()) : node.attributes();
        }
    }

    /** A new block above one. */
    private final class Inserting extends PageRewrite {
        private final PageNode chosen;

        Inserting(PageNode chosen) {
            this.chosen = chosen;
        }

        @Override
        public void visit(SectionBlock section) {
            List<BlockNode> blocks = new ArrayList<>();
            for (BlockNode block : section.blocks()) {
                if (block == chosen && !(block instanceof HeadingBlock)) {
                    blocks.add(made());
                }
                blocks.add(copy(block));
            }
            become(new SectionBlock(section.attributes(), blocks));
        }

        private BlockNode made() {
            Document tree = Written.tree("<html lang=\"sv\"><head><title>x</title></head><body><main><section>"
                    + block.get() + "</section></main></body></html>");
            return ((SectionBlock) ((MainPart) tree.parts().get(0)).blocks().get(0))
                    .blocks()
                    .get(0);
        }
    }
}
