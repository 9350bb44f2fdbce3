package se.bilaga.page.markup;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.page.tree.Document;

/** Trees written by hand in tests. */
public final class Written {
    private Written() {}

    /** The tree of markup without a fault. */
    public static Document tree(String xhtml) {
        List<MarkupFault> faults = new ArrayList<>();
        Document document =
                TreeReader.read(xhtml, Material.ANY, faults).orElseThrow(() -> new AssertionError(faults.toString()));
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.toString());
        }
        return document;
    }
}
