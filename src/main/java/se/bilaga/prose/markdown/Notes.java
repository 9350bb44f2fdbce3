package se.bilaga.prose.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import se.bilaga.prose.TextPart;

/** The footnotes of one text by their labels, in which large letters are small ones. */
final class Notes {
    private final MarkdownFaults faults;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, TextPart> labels = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();

    Notes(MarkdownFaults faults) {
        this.faults = faults;
    }

    /** Finds the definitions of a document, also those that stand in a list or a quotation. */
    void define(Node document, Function<Node, TextPart> place) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    define(definition, place.apply(definition));
                }
            }
        });
    }

    private void define(FootnoteDefinition definition, TextPart at) {
        int from = at.from() + at.value().indexOf('^') + 1;
        TextPart label =
                new TextPart(at.whole(), from, from + definition.getLabel().length());
        if (definitions.putIfAbsent(key(definition.getLabel()), definition) == null) {
            labels.put(key(definition.getLabel()), label);
        } else {
            faults.twice(label);
        }
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    Set<String> labels() {
        return labels.keySet();
    }

    /** What a label stands for, at its first call. */
    Optional<FootnoteDefinition> firstCalled(String label) {
        return called.add(key(label)) ? Optional.ofNullable(definitions.get(key(label))) : Optional.empty();
    }

    /** Tells of those that nothing called. */
    void finish() {
        labels.forEach((key, label) -> {
            if (!called.contains(key)) {
                faults.footnote(label);
            }
        });
    }
}
