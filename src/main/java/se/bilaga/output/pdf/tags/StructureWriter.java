package se.bilaga.output.pdf.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes a finished tag tree into the document, with the ways back from content and links to their tags. */
public final class StructureWriter {
    private final PDDocument pdf;
    private final TagTree tags;
    private final COSDictionary root = new PDStructureTreeRoot().getCOSObject();
    private final Map<TagNode, COSDictionary> written = new HashMap<>();
    private final Map<String, COSDictionary> noteIds = new TreeMap<>();
    private final COSArray annotationParents = new COSArray();
    private int nextKey;

    public StructureWriter(PDDocument pdf, TagTree tags) {
        this.pdf = pdf;
        this.tags = tags;
        this.nextKey = pdf.getNumberOfPages();
    }

    public void write() {
        root.setItem(COSName.K, element(tags.root(), root));
        root.setItem(name("RoleMap"), roleMap());
        root.setItem(COSName.getPDFName("ParentTree"), parentTree());
        root.setInt(name("ParentTreeNextKey"), nextKey);
        if (!noteIds.isEmpty()) {
            root.setItem(name("IDTree"), idTree());
        }
        pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(root));
    }

    private COSDictionary element(TagNode node, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        written.put(node, element);
        element.setItem(COSName.TYPE, name("StructElem"));
        element.setItem(COSName.S, name(node.role().type()));
        element.setItem(COSName.P, parent);
        describe(node, element);
        List<TagItem> kids = node.kids();
        PDPage page = firstPage(kids);
        if (page != null) {
            element.setItem(COSName.PG, page);
        }
        COSArray array = new COSArray();
        for (TagItem kid : kids) {
            array.add(kid(kid, element, page));
        }
        element.setItem(COSName.K, array);
        return element;
    }

    private COSBase kid(TagItem kid, COSDictionary parent, @Nullable PDPage page) {
        if (kid instanceof TagNode node) {
            return element(node, parent);
        }
        if (kid instanceof TagItem.Content content) {
            return content.page().equals(page) ? COSInteger.get(content.id()) : reference(content);
        }
        return reference((TagItem.Annotation) kid, parent);
    }

    private static COSDictionary reference(TagItem.Content content) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, name("MCR"));
        reference.setItem(COSName.PG, content.page());
        reference.setInt(COSName.MCID, content.id());
        reference.setDirect(true);
        return reference;
    }

    private COSDictionary reference(TagItem.Annotation link, COSDictionary parent) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, name("OBJR"));
        reference.setItem(COSName.PG, link.page());
        reference.setItem(COSName.OBJ, link.annotation());
        reference.setDirect(true);
        link.annotation().setStructParent(nextKey);
        annotationParents.add(COSInteger.get(nextKey++));
        annotationParents.add(parent);
        return reference;
    }

    private static @Nullable PDPage firstPage(List<TagItem> kids) {
        for (TagItem kid : kids) {
            if (kid instanceof TagItem.Content content) {
                return content.page();
            }
        }
        return null;
    }

    private void describe(TagNode node, COSDictionary target) {
        Element element = node.element();
        if (element == null) {
            return;
        }
        if (node.role() == Role.DOCUMENT) {
            target.setItem(COSName.LANG, new COSString(element.getAttribute("lang")));
        } else if (node.role() == Role.FIGURE) {
            target.setItem(COSName.ALT, new COSString(element.getAttribute("alt")));
        } else if (node.role() == Role.NOTE) {
            target.setItem(COSName.ID, new COSString(element.getAttribute("id")));
            noteIds.put(element.getAttribute("id"), target);
        } else if (node.role() == Role.SPAN) {
            COSName key = element.hasAttribute("lang") ? COSName.LANG : COSName.E;
            target.setItem(key, new COSString(element.getAttribute(key.equals(COSName.E) ? "title" : "lang")));
        } else if (node.role().isChange()) {
            target.setItem(COSName.T, new COSString(node.role() == Role.INSERTION ? "Tillagt" : "Borttaget"));
        }
        TagAttributes.of(node).ifPresent(attributes -> target.setItem(COSName.A, attributes));
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        int key = 0;
        for (PDPage page : pdf.getPages()) {
            COSArray parents = new COSArray();
            List<TagNode> owners = tags.owners().getOrDefault(page, List.of());
            owners.forEach(owner -> parents.add(writtenFor(owner)));
            numbers.add(COSInteger.get(key));
            numbers.add(parents);
            page.setStructParents(key++);
            page.getCOSObject().setItem(name("Tabs"), COSName.S);
        }
        numbers.addAll(annotationParents);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    /** A transparent node's content is its nearest written ancestor's. */
    private COSDictionary writtenFor(TagNode owner) {
        for (TagNode node = owner; node != null; node = node.parent()) {
            COSDictionary element = written.get(node);
            if (element != null) {
                return element;
            }
        }
        throw new IllegalStateException("content outside the document");
    }

    private COSDictionary idTree() {
        COSArray names = new COSArray();
        noteIds.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        List<String> ids = new ArrayList<>(noteIds.keySet());
        COSArray limits = new COSArray();
        limits.add(new COSString(ids.get(0)));
        limits.add(new COSString(ids.get(ids.size() - 1)));
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, names);
        leaf.setItem(COSName.LIMITS, limits);
        COSArray kids = new COSArray();
        kids.add(leaf);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, kids);
        return tree;
    }

    private static COSDictionary roleMap() {
        COSDictionary map = new COSDictionary();
        map.setItem(name(Role.INSERTION.type()), name("Span"));
        map.setItem(name(Role.DELETION.type()), name("Span"));
        return map;
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
