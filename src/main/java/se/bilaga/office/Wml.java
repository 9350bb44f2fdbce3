package se.bilaga.office;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML's namespaces, and looking about in parts that others made. */
public final class Wml {
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String DECLARATIONS = "xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"";

    private Wml() {}

    /** {@code w:val} of a child: {@code value(style, "name")} is {@code heading 1}. */
    public static Optional<String> value(Node parent, String child) {
        return Dom.child(parent, child).map(element -> attribute(element, "val"));
    }

    /** An attribute in Word's namespace, {@code ""} when it is not there. */
    public static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    public static void set(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    /** A number in Word's namespace, {@code otherwise} when it is not there or no number. */
    public static int number(Element element, String name, int otherwise) {
        String written = attribute(element, name);
        return written.matches("-?\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }
}
