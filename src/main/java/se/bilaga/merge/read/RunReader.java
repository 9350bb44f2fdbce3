package se.bilaga.merge.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OriginProperties;
import se.bilaga.office.Relationships;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.office.Wml;

/** Reads the runs of paragraphs: words with how they are set, marks, and fields by their results. */
final class RunReader {
    private static final Tracked BY_HAND = new Tracked(true, "", "");

    private static final Pattern HYPERLINK =
            Pattern.compile("\\s*HYPERLINK\\s+(\\\\l\\s+)?\"([^\"]*)\".*", Pattern.DOTALL);

    private final Relationships links;
    private final Map<String, String> marks = new HashMap<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Map<String, StringBuilder> comments = new LinkedHashMap<>();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private List<WordPiece> pieces = new ArrayList<>();

    /** A field that has begun; its instruction until its result begins. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;

        boolean isContents() {
            return instruction.toString().strip().startsWith("TOC");
        }

        String link() {
            Matcher link = HYPERLINK.matcher(instruction);
            return link.matches() ? (link.group(1) == null ? "" : "#") + link.group(2) : "";
        }
    }

    RunReader(Relationships links) {
        this.links = links;
    }

    /** Whether what is read next stands in a contents list. */
    boolean inContents() {
        return fields.stream().anyMatch(Field::isContents);
    }

    /** The words that each comment is about in the paragraph read last. */
    Map<String, String> called() {
        Map<String, String> called = new LinkedHashMap<>();
        comments.forEach((id, words) -> called.put(id, words.toString()));
        return called;
    }

    List<WordPiece> read(Element paragraph) {
        pieces = new ArrayList<>();
        comments.clear();
        open.replaceAll((id, words) -> new StringBuilder());
        comments.putAll(open);
        content(paragraph, "", null);
        return pieces;
    }

    private void content(Element holder, String link, @Nullable Tracked tracked) {
        for (Element child : Dom.children(holder)) {
            switch (String.valueOf(child.getLocalName())) {
                case "r" -> run(child, link, tracked);
                case "ins", "moveTo" -> content(child, link, tracked == null ? change(child, false) : tracked);
                case "del", "moveFrom" -> content(child, link, change(child, true));
                case "hyperlink" -> content(child, target(child), tracked);
                case "sdt" -> Dom.child(child, "sdtContent").ifPresent(inner -> content(inner, link, tracked));
                case "smartTag", "customXml", "fldSimple", "dir", "bdo" -> content(child, link, tracked);
                case "bookmarkStart", "bookmarkEnd" -> mark(child, pieces);
                case "commentRangeStart" -> comment(child, open);
                case "commentRangeEnd" -> open.remove(Wml.attribute(child, "id"));
                default -> {} // properties, proofErr and the like
            }
        }
    }

    private void comment(Element at, Map<String, StringBuilder> into) {
        StringBuilder words = new StringBuilder();
        into.put(Wml.attribute(at, "id"), words);
        comments.put(Wml.attribute(at, "id"), words);
    }

    private static Tracked change(Element element, boolean gone) {
        return new Tracked(gone, Wml.attribute(element, "author"), Wml.attribute(element, "date"));
    }

    private String target(Element hyperlink) {
        String anchor = Wml.attribute(hyperlink, "anchor");
        String id = hyperlink.getAttributeNS(Wml.R, "id");
        Optional<String> web = links.all().stream()
                .filter(link -> link.id().equals(id) && link.external())
                .map(Relationship::target)
                .findFirst();
        return web.orElse(anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** Remembers the names of the program's own marks, by which alone their ends are known. */
    void mark(Element element, List<WordPiece> into) {
        String id = Wml.attribute(element, "id");
        String name = Wml.attribute(element, "name");
        if (element.getLocalName().equals("bookmarkStart")) {
            if (name.startsWith(OriginProperties.MARK)) {
                String code = name.substring(OriginProperties.MARK.length());
                marks.put(id, code);
                into.add(new WordPiece(WordPiece.Kind.MARK_START, code, false, false, "", null));
            }
        } else if (marks.containsKey(id)) {
            into.add(new WordPiece(WordPiece.Kind.MARK_END, marks.get(id), false, false, "", null));
        }
    }

    private void run(Element run, String link, @Nullable Tracked by) {
        Optional<Element> properties = Dom.child(run, "rPr");
        boolean bold = properties.filter(set -> isOn(set, "b")).isPresent();
        boolean italic = properties.filter(set -> isOn(set, "i")).isPresent();
        Tracked tracked = by == null && properties.filter(RunReader::isStruck).isPresent() ? BY_HAND : by;
        for (Element part : Dom.children(run)) {
            switch (String.valueOf(part.getLocalName())) {
                case "t", "delText" -> words(part.getTextContent().replace("\u00ad", ""), bold, italic, link, tracked);
                case "tab" -> words("\t", bold, italic, link, tracked);
                case "br", "cr" -> words("\n", bold, italic, link, tracked);
                case "noBreakHyphen" -> words("-", bold, italic, link, tracked);
                case "sym" -> words(symbol(part), bold, italic, link, tracked);
                case "softHyphen" -> {} // where a line may break is no part of what is written
                case "footnoteReference" ->
                    pieces.add(
                            new WordPiece(WordPiece.Kind.NOTE, Wml.attribute(part, "id"), false, false, "", tracked));
                case "fldChar" -> field(Wml.attribute(part, "fldCharType"));
                case "instrText" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().instruction.append(part.getTextContent());
                    }
                }
                case "commentReference" ->
                    comments.computeIfAbsent(Wml.attribute(part, "id"), key -> new StringBuilder());
                default -> {} // drawings, page numbers
            }
        }
    }

    /** Struck out or hidden by hand, not tracked: who reads the page reads on behind it. */
    private static boolean isStruck(Element set) {
        return isOn(set, "strike") || isOn(set, "dstrike") || isOn(set, "vanish");
    }

    /** A sign of a font of signs, which has no letter of its own. */
    private static String symbol(Element sign) {
        String code = Wml.attribute(sign, "char");
        return code.matches("[0-9A-Fa-f]{1,4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "\uFFFD";
    }

    private static boolean isOn(Element properties, String name) {
        return Dom.child(properties, name)
                .map(set -> Wml.attribute(set, "val"))
                .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .isPresent();
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                }
            }
            case "end" -> fields.poll();
            default -> {} // no other is known
        }
    }

    private void words(String text, boolean bold, boolean italic, String link, @Nullable Tracked tracked) {
        if (fields.stream().anyMatch(field -> !field.result)) {
            return;
        }
        String led = fields.stream()
                .map(Field::link)
                .filter(to -> !to.isEmpty())
                .findFirst()
                .orElse(link);
        if (tracked == null || !tracked.gone()) {
            open.values().forEach(words -> words.append(text));
        }
        pieces.add(new WordPiece(WordPiece.Kind.WORDS, text, bold, italic, led, tracked));
    }
}
