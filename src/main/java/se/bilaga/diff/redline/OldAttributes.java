package se.bilaga.diff.redline;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Keeps the attributes that an element had in the old tree: {@code data-forut="id=mal&class=tal"}. */
final class OldAttributes {
    private OldAttributes() {}

    /** Notes what an element is called now, before it is called something else; a note already there stays. */
    static void keep(Element element) {
        if (!element.hasAttribute(Mark.BEFORE)) {
            element.setAttribute(Mark.BEFORE, written(Tree.attributes(element)));
        }
    }

    /** Gives {@code merged} the attributes of {@code now}, with a note where those of {@code before} were others. */
    static void merge(Element before, Element now, Element merged) {
        Map<String, String> recent = Tree.attributes(now);
        recent.forEach(merged::setAttribute);
        Map<String, String> old = of(before);
        if (!old.equals(recent)) {
            merged.setAttribute(Mark.BEFORE, written(old));
        }
    }

    /** Puts back what was noted. */
    static void restore(Element element) {
        if (element.hasAttribute(Mark.BEFORE)) {
            Map<String, String> old = of(element);
            Tree.attributes(element).keySet().forEach(element::removeAttribute);
            old.forEach(element::setAttribute);
        }
    }

    /** The attributes in the old tree of an element that may have been renamed since. */
    static Map<String, String> of(Element element) {
        if (!element.hasAttribute(Mark.BEFORE)) {
            return Tree.attributes(element);
        }
        Map<String, String> old = new java.util.TreeMap<>();
        for (String pair : element.getAttribute(Mark.BEFORE).split("&", -1)) {
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
