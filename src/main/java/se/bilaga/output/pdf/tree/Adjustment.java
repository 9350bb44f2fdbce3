package se.bilaga.output.pdf.tree;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.bilaga.page.xhtml.Length;
import se.bilaga.paper.Paper;

/**
 * What is set otherwise than the look says, so that pages end well.
 *
 * @param spread 1 for lines as the look has them, less for lines that are closer
 * @param onNewPage the ids of tables whose captions must begin a page
 * @param whole words that are not broken over lines
 */
public record Adjustment(double spread, Set<String> onNewPage, Set<String> whole) {
    public static final Adjustment NONE = new Adjustment(1, Set.of(), Set.of());

    public Adjustment {
        onNewPage = Set.copyOf(onNewPage);
        whole = Set.copyOf(whole);
    }

    /** The same with one more that must begin a page. */
    public Adjustment with(String id) {
        Set<String> all = new TreeSet<>(onNewPage);
        all.add(id);
        return new Adjustment(spread, all, whole);
    }

    /** The same with one more word that is not broken. */
    public Adjustment withWhole(String word) {
        Set<String> all = new TreeSet<>(whole);
        all.add(word);
        return new Adjustment(spread, onNewPage, all);
    }

    String css(Paper paper) {
        String lines = spread == 1 ? "" : "\nhtml{line-height:" + Length.of(paper.lineHeight() * spread) + "}";
        return lines
                + new TreeSet<>(onNewPage)
                        .stream()
                                .map(id -> "\n#" + id + " caption{page-break-before:always}")
                                .collect(Collectors.joining());
    }
}
