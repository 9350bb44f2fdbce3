package se.bilaga.output.word.part;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/**
 * What a style says of its paragraphs, itself or through those that it builds on.
 *
 * @param byId the styles
 */
record StyleChain(Map<String, Element> byId) {
    private static final int DEEPEST = 20;

    /** What the first of the styles says that says something; {@code ask} is given its {@code w:pPr}. */
    <T> Optional<T> said(String id, Function<Element, Optional<T>> ask) {
        Element style = byId.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            Optional<T> said = Dom.child(style, "pPr").flatMap(ask);
            if (said.isPresent()) {
                return said;
            }
            style = Wml.value(style, "basedOn").map(byId::get).orElse(null);
        }
        return Optional.empty();
    }

    /** An attribute of a property: {@code right} of {@code ind}. */
    Optional<String> said(String id, String property, String attribute) {
        return said(
                id,
                pPr -> Dom.child(pPr, property)
                        .map(element -> Wml.attribute(element, attribute))
                        .filter(value -> !value.isEmpty()));
    }
}
