package se.bilaga.output.word.part;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.Wml;

/** Puts markup that was written as text into a part that was read as a tree. */
public final class Splice {
    private static final String MARK = "bilaga-splice";
    private static final String END = MARK + "-end";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private Splice() {}

    /** The part's bytes with {@code markup} as children of {@code parent}, before a child or last. */
    public static byte[] into(Document part, Element parent, @Nullable Node before, String markup) {
        return into(part, parent, before, markup, "");
    }

    /** As that, with more as the last children. */
    public static byte[] into(Document part, Element parent, @Nullable Node before, String markup, String last) {
        bind(part);
        parent.insertBefore(part.createElement(MARK), before);
        parent.appendChild(part.createElement(END));
        String whole = new String(Dom.bytes(part), StandardCharsets.UTF_8);
        return whole.replace("<" + MARK + "/>", markup)
                .replace("<" + END + "/>", last)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Lets the prefixes that we write stand for Word's namespaces in a part that may have chosen others. */
    public static void bind(Document part) {
        bind(part.getDocumentElement(), "w", Wml.W);
        bind(part.getDocumentElement(), "r", Wml.R);
    }

    private static void bind(Element root, String prefix, String namespace) {
        if (!root.hasAttribute("xmlns:" + prefix)) {
            root.setAttributeNS(XMLNS, "xmlns:" + prefix, namespace);
        }
    }
}
