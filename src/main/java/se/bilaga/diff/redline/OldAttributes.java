package se.bilaga.diff.redline;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.ListBlock;
import se.bilaga.page.tree.BlockPart.ColumnShare;
import se.bilaga.page.tree.ChangeMark;
import se.bilaga.page.tree.InlineNode.Link;
import se.bilaga.page.tree.PageNode;
import se.bilaga.page.tree.Picture.Image;

/** Keeps the attributes that an element had in the old tree: {@code data-forut="id=mal&class=tal"}. */
final class OldAttributes {
    static final String ID = "id";
    static final String TARGET = "href";
    static final String SOURCE = "src";
    static final String WIDTH = "width";
    static final String START = "start";
    private static final String CLASSES = "class";

    private OldAttributes() {}

    /** What may be another thing in the two trees, by name; of a node that was renamed since, as it was. */
    static Map<String, String> of(PageNode node) {
        String noted = node.attributes().mark().before();
        return noted == null ? own(node) : read(noted);
    }

    private static Map<String, String> own(PageNode node) {
        Map<String, String> own = new TreeMap<>();
        own.put(ID, node.attributes().id());
        own.put(CLASSES, String.join(" ", node.attributes().classes()));
        if (node instanceof Link link) {
            own.put(TARGET, link.target());
        } else if (node instanceof Image image) {
            own.put(SOURCE, image.source());
        } else if (node instanceof ColumnShare column) {
            own.put(WIDTH, String.valueOf(column.percent()));
        } else if (node instanceof ListBlock list && list.first() != 1) {
            own.put(START, String.valueOf(list.first()));
        }
        own.values().removeIf(String::isEmpty);
        return own;
    }

    /** What is said of a node that is about to be called something else, with a note of what it was called. */
    static Attributes noted(PageNode node) {
        return noted(node.attributes(), of(node));
    }

    /** What is said of the one node that two are, with a note where it was otherwise in the old tree. */
    static Attributes merged(PageNode before, PageNode now) {
        Map<String, String> old = of(before);
        return old.equals(own(now)) ? now.attributes() : noted(now.attributes(), old);
    }

    private static Attributes noted(Attributes now, Map<String, String> old) {
        ChangeMark mark = now.mark();
        return now.with(new ChangeMark(mark.fate(), mark.whole(), mark.number(), written(old)));
    }

    /** What was said of a node in the old tree. */
    static Attributes restored(PageNode node) {
        Map<String, String> old = of(node);
        String classes = old.getOrDefault(CLASSES, "");
        return new Attributes(
                old.getOrDefault(ID, ""),
                classes.isEmpty() ? List.of() : List.of(classes.split(" ", -1)),
                ChangeMark.NONE);
    }

    private static Map<String, String> read(String noted) {
        Map<String, String> old = new TreeMap<>();
        for (String pair : noted.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                old.put(pair.substring(0, sign), URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return old;
    }

    private static String written(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
