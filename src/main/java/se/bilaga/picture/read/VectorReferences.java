package se.bilaga.picture.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.bilaga.picture.pixel.UnusablePicture;

/** What the elements of a drawing refer to, so that none is drawn without end: in a circle, or a thousandfold. */
final class VectorReferences {
    private static final long MOST = 200_000;
    private static final int DEEPEST = 1000;
    private static final Pattern PLACE = Pattern.compile("url\\(\\s*['\"]?\\s*#([^'\")\\s]+)");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");

    private final Map<String, Element> named = new HashMap<>();
    private final Map<String, List<String>> styled = new HashMap<>();
    private final IdentityHashMap<Element, Long> drawn = new IdentityHashMap<>();
    private final Set<Element> open = new HashSet<>();

    private VectorReferences() {}

    /** @throws UnusablePicture where an element is a part of itself, or more would be drawn than a picture has */
    static void check(Element root) throws UnusablePicture {
        VectorReferences references = new VectorReferences();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            references.name((Element) all.item(i));
        }
        if (references.drawn(root) > MOST) {
            throw Refusal.of(
                    "mer än 200 000 delar",
                    "more than 200,000 parts",
                    "förenkla den, eller spara den som PNG",
                    "simplify it, or save it as PNG");
        }
    }

    private void name(Element element) {
        if (element.hasAttribute("id")) {
            named.putIfAbsent(element.getAttribute("id"), element);
        }
        if ("style".equals(element.getLocalName())) {
            for (Matcher rule = RULE.matcher(element.getTextContent()); rule.find(); ) {
                List<String> places = places(rule.group(2));
                for (Matcher of = CLASS.matcher(rule.group(1)); of.find(); ) {
                    styled.computeIfAbsent(of.group(1), c -> new ArrayList<>()).addAll(places);
                }
            }
        }
    }

    private static List<String> places(String style) {
        return PLACE.matcher(style).results().map(place -> place.group(1)).toList();
    }

    /** How many elements are drawn for one, with all that it refers to; no more than a few above the most. */
    private long drawn(Element element) throws UnusablePicture {
        Long known = drawn.get(element);
        if (known != null) {
            return known;
        }
        if (!open.add(element) || open.size() > DEEPEST) {
            throw Refusal.of(
                    "något som hänvisar till sig självt",
                    "something that refers to itself",
                    "spara den på nytt, eller som PNG",
                    "save it again, or as PNG");
        }
        long count = 1;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += child instanceof Element inner ? drawn(inner) : 0;
        }
        for (String place : places(element)) {
            Element target = named.get(place);
            count += target == null ? 0 : drawn(target);
        }
        open.remove(element);
        long bounded = Math.min(count, 2 * MOST);
        drawn.put(element, bounded);
        return bounded;
    }

    private List<String> places(Element element) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            places.addAll(places(attribute.getValue()));
            if (VectorAddress.is(attribute)
                    && !"a".equals(element.getLocalName())
                    && attribute.getValue().strip().startsWith("#")) {
                places.add(attribute.getValue().strip().substring(1));
            }
        }
        for (String of : element.getAttribute("class").strip().split("\\s+", -1)) {
            places.addAll(styled.getOrDefault(of, List.of()));
        }
        return places;
    }
}
