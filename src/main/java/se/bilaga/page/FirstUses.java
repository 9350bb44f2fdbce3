package se.bilaga.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PageRewrite;
import se.bilaga.source.text.Text;

/** Says of each of the organisation's abbreviations what it stands for, where the text uses it first. */
final class FirstUses extends PageRewrite {
    private final Map<String, String> unsaid =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private boolean inText;

    FirstUses(Map<String, Text> abbreviations) {
        abbreviations.forEach((name, expansion) -> unsaid.put(name, expansion.value()));
    }

    @Override
    public void visit(PagePart.MainPart main) {
        inText = true;
        super.visit(main);
        inText = false;
    }

    /** A heading is repeated in contents lists and outlines, and a list of abbreviations says it all itself. */
    @Override
    protected <N extends PageNode> N copy(N node) {
        boolean outer = inText;
        inText &= !(node instanceof HeadingBlock) && !node.attributes().has(CssClass.ABBREVIATIONS);
        N copy = super.copy(node);
        inText = outer;
        return copy;
    }

    @Override
    @SuppressWarnings("unchecked") // words stand where words stood
    protected <N extends PageNode> List<N> inside(PageNode holder, List<N> children) {
        List<N> copied = super.inside(holder, children);
        if (!inText || unsaid.isEmpty() || copied.stream().noneMatch(PlainText.class::isInstance)) {
            return copied;
        }
        List<PageNode> said = new ArrayList<>();
        for (N child : copied) {
            if (child instanceof PlainText text && !(holder instanceof InlineNode.Abbreviation)) {
                said.addAll(said(text.text()));
            } else {
                said.add(child);
            }
        }
        return (List<N>) said;
    }

    private List<InlineNode> said(String text) {
        Use first = first(text);
        if (first == null) {
            return text.isEmpty() ? List.of() : List.of(new PlainText(text));
        }
        String expansion = Objects.requireNonNull(unsaid.remove(first.name()));
        int end = first.at() + first.name().length();
        List<InlineNode> all = new ArrayList<>(said(text.substring(0, first.at())));
        all.add(new InlineNode.Abbreviation(
                Attributes.NONE, expansion, List.of(new PlainText(text.substring(first.at(), end)))));
        all.addAll(said(text.substring(end)));
        return all;
    }

    /** An abbreviation and where it stands. */
    private record Use(String name, int at) {}

    private @Nullable Use first(String text) {
        return unsaid.keySet().stream()
                .map(name -> new Use(name, at(name, text)))
                .filter(use -> use.at() >= 0)
                .findFirst()
                .orElse(null);
    }

    /** Where it stands as a word of its own. */
    private static int at(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }
}
