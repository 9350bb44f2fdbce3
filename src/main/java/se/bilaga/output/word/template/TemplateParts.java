package se.bilaga.output.word.template;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.office.Wml;
import se.bilaga.source.diagnostic.Message;

/** Reads every part of a template: refuses what is damaged, fetches or is undecided, takes out what nobody sees. */
final class TemplateParts {
    private static final Pattern FETCHING = Pattern.compile(
            "^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|EMBED|MACROBUTTON|HTMLCONTROL|CONTROL)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ROOTS = Map.of(
            "header", "hdr",
            "footer", "ftr",
            "styles", "styles",
            "numbering", "numbering",
            "settings", "settings",
            "footnotes", "footnotes",
            "endnotes", "endnotes");
    private static final Set<String> TRACKED =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");
    private static final Set<String> TRACES = Set.of(
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "permStart",
            "permEnd",
            "printerSettings");
    /** The stores of a document's own title and the like: what is bound to others was data of another document. */
    private static final Pattern OWN_STORES =
            Pattern.compile("(?i)\\{(?:6C3C8BC8-F283-45AE-878A-BAB7291924A1|6668398D-A668-4E3E-A5EB-62B293D839F1)}");

    private final String name;
    private final OpcPackage file;
    private final Consumer<Message> warnings;
    private final HiddenText hidden = new HiddenText();

    TemplateParts(String name, OpcPackage file, Consumer<Message> warnings) {
        this.name = name;
        this.file = file;
        this.warnings = warnings;
    }

    /** Throws for the first thing that no template may hold. */
    void clean(String main) throws UnusableTemplate {
        Element document = root(main, "document");
        if (Dom.child(document, "body").isEmpty()) {
            throw UnusableTemplate.damaged(name, main, new IOException("no body"));
        }
        Relationships links = file.relationships(main);
        for (Relationship link : links.all()) {
            String root = ROOTS.get(link.kind());
            if (root != null && !link.external()) {
                root(links.resolve(link), root);
            }
        }
        if (links.partOf("styles").isPresent()) {
            hidden.learn(tree(links.partOf("styles").get()));
        }
        for (String part : file.names()) {
            if (String.valueOf(file.contentType(part)).endsWith("xml")) {
                clean(part, tree(part));
            }
        }
        if (hidden.found()) {
            warnings.accept(new Message(
                    "Wordmallens dolda text följer inte med i dokumenten",
                    "the hidden text of the Word template is left out of the documents"));
        }
    }

    private Element root(String part, String expected) throws UnusableTemplate {
        Element root = tree(part).getDocumentElement();
        if (!Wml.W.equals(root.getNamespaceURI()) || !expected.equals(root.getLocalName())) {
            throw UnusableTemplate.damaged(name, part, new IOException(root.getNodeName()));
        }
        return root;
    }

    private Document tree(String part) throws UnusableTemplate {
        try {
            return Dom.parse(file.part(part));
        } catch (IOException e) {
            throw UnusableTemplate.damaged(name, part, e);
        }
    }

    private void clean(String part, Document tree) throws UnusableTemplate {
        StringBuilder instructions = new StringBuilder();
        boolean changed = hidden.remove(tree);
        for (Element element : Dom.all(tree, Wml.W, "*")) {
            String kind = element.getLocalName();
            switch (kind) {
                case "instrText" -> {
                    fetches(element.getTextContent());
                    instructions.append(element.getTextContent());
                }
                case "fldSimple" -> fetches(Wml.attribute(element, "instr"));
                case "altChunk" -> throw foreign(name);
                default -> {
                    undecided(element);
                    if (isTrace(element)) {
                        Dom.remove(element);
                        changed = true;
                    }
                }
            }
        }
        fetches(instructions.toString());
        if (changed) {
            file.replace(part, Dom.bytes(tree));
        }
    }

    private static boolean isTrace(Element element) {
        return TRACES.contains(element.getLocalName())
                || (element.getLocalName().equals("dataBinding")
                        && !OWN_STORES
                                .matcher(Wml.attribute(element, "storeItemID"))
                                .matches());
    }

    /** A change that nobody has accepted or rejected names whoever made it, and both texts would reach the reader. */
    private void undecided(Element element) throws UnusableTemplate {
        if (TRACKED.contains(element.getLocalName()) || element.getLocalName().endsWith("Change")) {
            throw new UnusableTemplate(Message.of(
                    "Wordmallen %s har spårade ändringar av %s; godkänn eller avvisa dem under Granska och spara mallen",
                    "the Word template %s has tracked changes by %s; accept or reject them under Review and save it",
                    name,
                    Wml.attribute(element, "author")));
        }
    }

    private void fetches(String instruction) throws UnusableTemplate {
        Matcher fetching = FETCHING.matcher(instruction);
        if (fetching.find()) {
            throw new UnusableTemplate(Message.of(
                    "Wordmallen %s har ett fält som hämtar eller kör något utifrån: %s; ta bort fältet",
                    "the Word template %s has a field that fetches or runs something from outside: %s; remove it",
                    name,
                    fetching.group(1)));
        }
    }

    static UnusableTemplate foreign(String name) {
        return new UnusableTemplate(Message.of(
                "Wordmallen %s hämtar innehåll ur en annan fil (altChunk); klistra in innehållet i mallen",
                "the Word template %s takes content from another file (altChunk); paste it into the template", name));
    }
}
