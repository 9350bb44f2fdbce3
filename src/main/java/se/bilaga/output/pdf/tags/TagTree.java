package se.bilaga.output.pdf.tags;

import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.output.pdf.tree.PrintDocument;

/**
 * The tag tree, grown while pages are painted: its nodes are the document's elements, in the document's order, wherever
 * the renderer happens to paint them. A footnote so stands at its call, and a paragraph that runs over a page is one.
 */
public final class TagTree {
    /** An element's place in the document, in steps of two: what follows an element fits between it and the next. */
    private record Range(int first, int last) {
        int after() {
            return last + 1;
        }
    }

    private final Map<Element, Range> ranges = new HashMap<>();
    private final Map<Element, TagNode> nodes = new HashMap<>();
    private final Map<Element, TagNode> bodies = new HashMap<>();
    private final Map<Element, PDPage> headPages = new HashMap<>();
    private final Map<PDPage, List<TagNode>> owners = new LinkedHashMap<>();
    private final TagNode root;
    private boolean changes;

    public TagTree(Document document) {
        number(document.getDocumentElement(), 0);
        root = new TagNode(Role.DOCUMENT, document.getDocumentElement(), 0);
        nodes.put(document.getDocumentElement(), root);
        nodes.put((Element) document.getElementsByTagName("body").item(0), root);
    }

    private int number(Element element, int first) {
        int last = first;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                last = number(inner, last + 2);
            }
        }
        ranges.put(element, new Range(first, last));
        changes |= element.hasAttribute("data-andring") || Role.of(element).isChange();
        return last;
    }

    /** Whether the document is a comparison. */
    public boolean hasChanges() {
        return changes;
    }

    TagNode root() {
        return root;
    }

    /** The owner of each piece of marked content, by page and number. */
    Map<PDPage, List<TagNode>> owners() {
        return Collections.unmodifiableMap(owners);
    }

    /** The element that a box was made for, or the nearest around it. */
    @Nullable
    public Element elementOf(@Nullable Box box) {
        for (Box b = box; b != null; b = b.getParent()) {
            if (b.getElement() != null && ranges.containsKey(b.getElement())) {
                return b.getElement();
            }
        }
        return null;
    }

    /** A new piece of an element's content; its number on the page. */
    public int content(Element element, PDPage page) {
        TagNode holder = holder(element);
        int id = content(holder, page, holder.cursor());
        passed(element);
        return id;
    }

    /** The number or bullet of a list item. */
    public int label(Element item, PDPage page) {
        TagNode node = node(item);
        TagNode label = new TagNode(Role.LABEL, null, node.order());
        node.add(label);
        return content(label, page, node.order());
    }

    private int content(TagNode owner, PDPage page, int order) {
        List<TagNode> onPage = owners.computeIfAbsent(page, p -> new ArrayList<>());
        owner.add(new TagItem.Content(page, onPage.size(), order));
        onPage.add(owner);
        return onPage.size() - 1;
    }

    /** Says that an element's box has been reached inside its parent's: what the parents say next comes after it. */
    public void passed(Element element) {
        Range range = ranges.get(element);
        if (range != null && element.getParentNode() instanceof Element parent && ranges.containsKey(parent)) {
            holder(parent).passed(range.after());
            passed(parent);
        }
    }

    /** A table's head counts once; on the table's later pages it is furniture. */
    public boolean isRepeated(Element element, PDPage page) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.getTagName().equals("thead")) {
                return !headPages.computeIfAbsent(e, head -> page).equals(page);
            }
        }
        return false;
    }

    public TagNode node(Element element) {
        TagNode known = nodes.get(element);
        return known != null ? known : create(element);
    }

    private TagNode create(Element element) {
        TagNode parent = holder((Element) element.getParentNode());
        Role role = Role.of(element);
        int order = Objects.requireNonNull(ranges.get(element)).first();
        TagNode node = new TagNode(role, element, order);
        if (role == Role.LINK && isReference(element)) {
            TagNode reference = new TagNode(Role.REFERENCE, null, order);
            parent.add(reference);
            reference.add(node);
        } else {
            parent.add(node);
        }
        nodes.put(element, node);
        return node;
    }

    /** Where the content of an element goes; a list item's goes into its body. */
    private TagNode holder(Element element) {
        TagNode node = node(element);
        if (node.role() != Role.ITEM) {
            return node;
        }
        return bodies.computeIfAbsent(element, e -> {
            TagNode body = new TagNode(Role.BODY, null, node.order());
            node.add(body);
            return body;
        });
    }

    private static boolean isReference(Element link) {
        return link.getAttribute("class").equals(PrintDocument.CALL) || Role.inContents(link);
    }
}
