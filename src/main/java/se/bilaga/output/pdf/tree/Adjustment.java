package se.bilaga.output.pdf.tree;

import java.util.HashSet;
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
 * @param continued the rows over which the name of their group is said again
 */
public record Adjustment(double spread, Set<String> onNewPage, Set<String> whole, Set<Row> continued) {
    public static final Adjustment NONE = new Adjustment(1);

    public Adjustment {
        onNewPage = Set.copyOf(onNewPage);
        whole = Set.copyOf(whole);
        continued = Set.copyOf(continued);
    }

    /** Nothing but another distance between lines. */
    public Adjustment(double spread) {
        this(spread, Set.of(), Set.of(), Set.of());
    }

    /**
     * A row of a table's body.
     *
     * @param table its id
     * @param number of the row, from 0
     */
    public record Row(String table, int number) {}

    /** The same with one more that must begin a page. */
    public Adjustment with(String id) {
        Set<String> all = new TreeSet<>(onNewPage);
        all.add(id);
        return new Adjustment(spread, all, whole, continued);
    }

    /** The same with one more word that is not broken. */
    public Adjustment withWhole(String word) {
        Set<String> all = new TreeSet<>(whole);
        all.add(word);
        return new Adjustment(spread, onNewPage, all, continued);
    }

    /** The same with one more row that begins a page amid its group. */
    public Adjustment with(Row row) {
        Set<Row> all = new HashSet<>(continued);
        all.add(row);
        return new Adjustment(spread, onNewPage, whole, all);
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
