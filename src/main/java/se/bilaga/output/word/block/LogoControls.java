package se.bilaga.output.word.block;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.output.word.part.Splice;
import se.bilaga.output.word.text.Draft;
import se.bilaga.page.look.FrontPage;

/** The organisation's mark at the head and foot of pages: in the controls that a template calls {@code logotyp}. */
public final class LogoControls {
    private final Draft draft;

    private LogoControls(Draft draft) {
        this.draft = draft;
    }

    /** Fills those of headers and footers; where the look has no mark they go. */
    public static void fill(Draft draft, String main) throws IOException {
        OpcPackage file = draft.file();
        Relationships links = file.relationships(main);
        for (Relationships.Relationship link : links.all()) {
            if (List.of("header", "footer").contains(link.kind())) {
                String part = links.resolve(link);
                Document tree = Dom.parse(file.part(part));
                List<Element> controls = Dom.all(tree, Wml.W, "sdt").stream()
                        .filter(LogoControls::isLogo)
                        .toList();
                if (!controls.isEmpty()) {
                    controls.forEach(control -> new LogoControls(draft).fill(control, file.relationships(part)));
                    Splice.bind(tree);
                    file.replace(part, Dom.bytes(tree));
                }
            }
        }
    }

    private static boolean isLogo(Element control) {
        return Stream.of("tag", "alias")
                .flatMap(name -> Dom.child(control, "sdtPr").flatMap(p -> Wml.value(p, name)).stream())
                .anyMatch(name -> name.strip().toLowerCase(Locale.ROOT).equals(FrontPage.LOGO));
    }

    private void fill(Element control, Relationships links) {
        FrontPage.Logo logo = draft.page().look().titlePage().logo();
        if (logo == null) {
            Dom.remove(control);
            return;
        }
        Xml xml = new Xml();
        xml.open("w:r");
        new Drawings(draft, xml, links, "", 0, false)
                .logo(logo, draft.page().look().paper().logoAtHead());
        xml.open("w:t", "xml:space", "preserve").text("  ").close().close();
        Element content = Dom.child(control, "sdtContent").orElseThrow();
        Dom.children(content).forEach(Dom::remove);
        content.appendChild(Dom.fragment(control.getOwnerDocument(), Wml.DECLARATIONS, xml.toString()));
    }
}
