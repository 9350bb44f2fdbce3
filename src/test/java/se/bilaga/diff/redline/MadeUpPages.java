package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** Pages that nobody wrote, and what could become of them in a year. */
final class MadeUpPages {
    private static final List<String> WORDS = List.of(
            "förvaltningen",
            "kompetens",
            "utbildning",
            "medarbetare",
            "chefer",
            "rekrytera",
            "behålla",
            "och",
            "i",
            "för",
            "av",
            "2024",
            "2025",
            "84\u00a0%",
            "1\u00a0311",
            "4,10\u00a0%",
            "arbetsmiljö",
            "inspektörer",
            "handledning",
            "årligen",
            "löneläget",
            "digitalisering",
            "ska",
            "en",
            "plan",
            "–",
            "(AC)",
            "hälsa",
            "introduktion",
            "pension",
            "samverkan",
            "universitetet",
            "annonser",
            "nyckelpersoner");

    private final Random random;
    private int ids;

    MadeUpPages(long seed) {
        random = new Random(seed);
    }

    Document page() {
        StringBuilder main = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            main.append(section(2));
        }
        return Written.tree(
                """
                <html lang="sv-SE"><head><title>%s</title></head><body><div class="sidhuvud">Plan %s</div>\
                <header class="titelblad"><p class="organisation">Stockholms stad</p><p class="bilaga">Bilaga %d</p>\
                <h1 class="titel">Plan %s</h1><table class="uppgifter"><tbody><tr><th scope="row">Dnr</th>\
                <td>KS %d</td></tr></tbody></table></header><nav class="innehall"><ol><li>%s</li></ol></nav>\
                <main>%s</main></body></html>""".formatted(word(), word(), random.nextInt(9), words(2), random.nextInt(99), word(), main));
    }

    private String section(int level) {
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            blocks.append(block());
        }
        for (int i = 0; level < 4 && i < random.nextInt(3); i++) {
            blocks.append(section(level + 1));
        }
        String heading = random.nextInt(5) == 0
                ? ""
                : "<h%d id=\"h-%d\"><span class=\"nr\">%d</span> %s</h%d>"
                        .formatted(level, ids++, random.nextInt(9), words(3), level);
        return "<section class=\"avsnitt%s\">%s%s</section>"
                .formatted(random.nextInt(6) == 0 ? " ny-sida" : "", heading, blocks);
    }

    private String block() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> "<p>" + sentence() + "</p>";
            case 3 -> list();
            case 4 -> table();
            case 5 -> figure();
            case 6 -> "<blockquote><p>" + sentence() + "</p></blockquote>";
            case 7 -> "<p class=\"not\"><sup>a</sup> " + words(4) + "</p>";
            default ->
                "<figure class=\"bild\" id=\"fig-%d\"><img src=\"bild-%d\" alt=\"%s\"/><figcaption>%s</figcaption></figure>"
                        .formatted(ids++, random.nextInt(3), word(), sentence());
        };
    }

    private String list() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5); i++) {
            items.append("<li>")
                    .append(
                            switch (random.nextInt(4)) {
                                case 0 -> "<p>" + sentence() + "</p><p>" + sentence() + "</p>";
                                case 1 ->
                                    sentence() + "<ul><li>" + sentence() + "</li><li>" + sentence() + "</li></ul>";
                                default -> sentence();
                            })
                    .append("</li>");
        }
        return random.nextBoolean() ? "<ul>" + items + "</ul>" : "<ol class=\"process\">" + items + "</ol>";
    }

    private String table() {
        int columns = 2 + random.nextInt(3);
        StringBuilder rows = new StringBuilder();
        int tied = 0;
        for (int i = 0; i <= random.nextInt(6); i++) {
            rows.append("<tr>");
            if (tied == 0) {
                tied = 1 + random.nextInt(3);
                rows.append("<th scope=\"row\" rowspan=\"")
                        .append(tied)
                        .append("\">")
                        .append(words(2))
                        .append("</th>");
            }
            tied--;
            for (int c = 1; c < columns; c++) {
                rows.append(cell());
            }
            rows.append("</tr>");
        }
        String caption = random.nextInt(3) == 0
                ? ""
                : "<caption><span class=\"nummer\">Tabell <span class=\"n\">" + random.nextInt(9) + "</span></span>. "
                        + words(3) + "</caption>";
        String head = "<th scope=\"col\">" + word() + "</th>";
        return "<table class=\"data fri\" id=\"tab-" + ids++ + "\">" + caption + "<colgroup>"
                + "<col style=\"width:20%\"/>".repeat(columns) + "</colgroup><thead><tr>" + head.repeat(columns)
                + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private String cell() {
        return switch (random.nextInt(5)) {
            case 0 -> "<td><p>" + words(3) + "</p><ul><li>" + words(2) + "</li></ul></td>";
            case 1 -> "<td class=\"tom\">–</td>";
            case 2 -> "<td>" + sentence() + "</td>";
            default -> "<td class=\"tal\">" + random.nextInt(2000) + "</td>";
        };
    }

    private String figure() {
        return "<figure class=\"diagram\" id=\"fig-" + ids++ + "\"><svg alt=\"" + word()
                + "\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\"><rect x=\"" + random.nextInt(3)
                + "\" y=\"0\" width=\"1\" height=\"1\" fill=\"#000000\"/></svg><figcaption>" + words(3)
                + "</figcaption></figure>";
    }

    private String sentence() {
        StringBuilder text = new StringBuilder(words(2 + random.nextInt(8)));
        for (int i = 0; i < random.nextInt(3); i++) {
            text.append(' ')
                    .append(
                            switch (random.nextInt(6)) {
                                case 0 -> "<strong>" + words(2) + " <em>" + word() + "</em></strong>";
                                case 1 -> "<em>" + words(2) + "</em>";
                                case 2 ->
                                    "<a href=\"https://example.org/" + random.nextInt(3) + "\">" + word() + "</a>";
                                case 3 ->
                                    "<a class=\"hanvisning\" href=\"#h-" + random.nextInt(4) + "\">tabell "
                                            + random.nextInt(4) + "</a>";
                                case 4 -> "<span class=\"fotnot\" id=\"fot-" + ids++ + "\">" + words(4) + "</span>";
                                default -> word() + "<br/>";
                            });
            text.append(' ').append(words(1 + random.nextInt(5)));
        }
        return text + ".";
    }

    private String words(int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(word());
        }
        return String.join(" ", some);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** The same page a year later. */
    Document later(Document page) {
        Document later = page;
        for (int i = 0; i <= random.nextInt(12); i++) {
            later = change(later);
        }
        return Resolver.accept(later);
    }

    private Document change(Document page) {
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
                words[random.nextInt(words.length)] = word();
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
            return node == chosen ? node.attributes().withId("nytt-" + ids++) : node.attributes();
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
                    + block() + "</section></main></body></html>");
            return ((SectionBlock) ((MainPart) tree.parts().get(0)).blocks().get(0))
                    .blocks()
                    .get(0);
        }
    }
}
