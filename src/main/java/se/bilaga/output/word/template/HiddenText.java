package se.bilaga.output.word.template;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** Text that Word does not show, which whoever asks for it gets to read. */
final class HiddenText {
    /** What stays of a hidden run: how it looks, and the marks of a field that it may begin or end. */
    private static final Set<String> STAYS = Set.of("rPr", "fldChar");

    private final Set<String> styles = new HashSet<>();
    private boolean found;

    /** Learns which styles hide. */
    void learn(Document part) {
        Dom.all(part, Wml.W, "style").stream()
                .filter(HiddenText::hides)
                .map(style -> Wml.attribute(style, "styleId"))
                .forEach(styles::add);
    }

    /** Takes the hidden text out of a part; whether there was any. */
    boolean remove(Document part) {
        List<Element> runs =
                Dom.all(part, Wml.W, "r").stream().filter(this::isHidden).toList();
        boolean any = false;
        for (Element run : runs) {
            for (Element child : Dom.children(run)) {
                if (!STAYS.contains(child.getLocalName())) {
                    found |= !child.getTextContent().isBlank();
                    any = true;
                    Dom.remove(child);
                }
            }
        }
        return any;
    }

    /** Whether any was removed that could be read. */
    boolean found() {
        return found;
    }

    private boolean isHidden(Element run) {
        boolean styled = Stream.of(named(run, "rPr", "rStyle"), named((Element) run.getParentNode(), "pPr", "pStyle"))
                .flatMap(Optional::stream)
                .anyMatch(styles::contains);
        return hides(run) || styled;
    }

    private static Optional<String> named(Element holder, String properties, String style) {
        return Dom.child(holder, properties).flatMap(said -> Wml.value(said, style));
    }

    private static boolean hides(Element holder) {
        return Dom.child(holder, "rPr")
                .flatMap(said -> Dom.child(said, "vanish"))
                .filter(vanish -> !Wml.attribute(vanish, "val").matches("0|false|off"))
                .isPresent();
    }
}
