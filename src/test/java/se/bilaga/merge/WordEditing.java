package se.bilaga.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;

/** Edits a Word file as Word and its users do: in place, tracked, with runs split and marks lost. */
final class WordEditing {
    private static final String MAIN = "word/document.xml";
    private static final String DATE = "2025-03-04T09:12:00Z";

    private final OpcPackage file;
    private final Document document;
    private String author = "";
    private int ids = 90_000;

    WordEditing(byte[] docx) {
        try {
            file = OpcPackage.read(docx);
            document = Dom.parse(file.part(MAIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            file.replace(MAIN, Dom.bytes(document));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done from now on is tracked as somebody's; as nobody's where the name is empty. */
    WordEditing by(String name) {
        author = name;
        return this;
    }

    /** Other words for those in the first paragraph that has them, behind the contents list. */
    WordEditing replace(String old, String now) {
        Element paragraph = paragraph(old);
        if (author.isEmpty()) {
            inPlace(paragraph, old, now);
        } else {
            tracked(paragraph, old, now);
        }
        return this;
    }

    private Element paragraph(String words) {
        return paragraphs().stream()
                .filter(p -> text(p).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph with " + words));
    }

    private List<Element> paragraphs() {
        return Dom.all(document, Wml.W, "p").stream()
                .filter(p -> !isInContents(p))
                .toList();
    }

    private static boolean isInContents(Element p) {
        for (Node up = p; up != null; up = up.getParentNode()) {
            if (up instanceof Element element && "sdt".equals(element.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        Dom.all(paragraph, Wml.W, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString().replace('\u00a0', ' ');
    }

    private void inPlace(Element paragraph, String old, String now) {
        int from = text(paragraph).indexOf(old);
        int to = from + old.length();
        int at = 0;
        boolean written = false;
        for (Element t : Dom.all(paragraph, Wml.W, "t")) {
            String words = t.getTextContent();
            int end = at + words.length();
            if ((end > from && at < to) || (from == to && end == from)) {
                String before = words.substring(0, Math.max(0, from - at));
                String after = to < end ? words.substring(to - at) : "";
                t.setTextContent(before + (written ? "" : now) + after);
                t.setAttribute("xml:space", "preserve");
                written = true;
            }
            at = end;
        }
    }

    /** The runs cut at both ends of the words, those between deleted, and a run of the new words behind them. */
    private void tracked(Element paragraph, String old, String now) {
        int from = text(paragraph).indexOf(old);
        cut(paragraph, from);
        cut(paragraph, from + old.length());
        int at = 0;
        Element last = null;
        Element sample = null;
        for (Element run : runs(paragraph)) {
            int end = at + text(run).length();
            if (at >= from && end <= from + old.length() && end > at) {
                Element del = change("del");
                run.getParentNode().insertBefore(del, run);
                del.appendChild(run);
                for (Element t : Dom.all(run, Wml.W, "t")) {
                    document.renameNode(t, Wml.W, "w:delText");
                }
                last = del;
                sample = run;
            }
            at = end;
        }
        if (last == null) {
            throw new AssertionError("no runs of " + old);
        }
        if (!now.isEmpty()) {
            Element ins = change("ins");
            Element run = (Element) Objects.requireNonNull(sample).cloneNode(true);
            for (Element t : Dom.all(run, Wml.W, "delText")) {
                document.renameNode(t, Wml.W, "w:t");
            }
            List<Element> texts = Dom.all(run, Wml.W, "t");
            texts.get(0).setTextContent(now);
            texts.subList(1, texts.size()).forEach(Dom::remove);
            ins.appendChild(run);
            last.getParentNode().insertBefore(ins, last.getNextSibling());
        }
    }

    private static List<Element> runs(Element paragraph) {
        return Dom.all(paragraph, Wml.W, "r");
    }

    private void cut(Element paragraph, int offset) {
        int at = 0;
        for (Element run : runs(paragraph)) {
            List<Element> texts = Dom.all(run, Wml.W, "t");
            int length = text(run).length();
            if (offset > at && offset < at + length && texts.size() == 1) {
                String words = texts.get(0).getTextContent();
                Element second = (Element) run.cloneNode(true);
                texts.get(0).setTextContent(words.substring(0, offset - at));
                Dom.all(second, Wml.W, "t").get(0).setTextContent(words.substring(offset - at));
                run.getParentNode().insertBefore(second, run.getNextSibling());
                return;
            }
            at += length;
        }
    }

    private Element change(String name) {
        Element change = document.createElementNS(Wml.W, "w:" + name);
        Wml.set(change, "id", Integer.toString(ids++));
        Wml.set(change, "author", author);
        Wml.set(change, "date", DATE);
        return change;
    }

    /** Types at the end of a paragraph, behind its marks. */
    WordEditing append(String words, String more) {
        Element paragraph = paragraph(words);
        Element run = (Element) lastOf(runs(paragraph)).cloneNode(true);
        Dom.all(run, Wml.W, "t").get(0).setTextContent(more);
        paragraph.appendChild(run);
        return this;
    }

    private static <T> T lastOf(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Sets words bold. */
    WordEditing bold(String words) {
        return set(words, "<w:b/><w:bCs/>");
    }

    /** Strikes words out as a pen would, untracked. */
    WordEditing strike(String words) {
        return set(words, "<w:strike/>");
    }

    private WordEditing set(String words, String look) {
        Element paragraph = paragraph(words);
        int from = text(paragraph).indexOf(words);
        cut(paragraph, from);
        cut(paragraph, from + words.length());
        int at = 0;
        for (Element run : runs(paragraph)) {
            int end = at + text(run).length();
            if (at >= from && end <= from + words.length() && end > at) {
                Element bold = Dom.fragment(document, Wml.DECLARATIONS, "<w:rPr>" + look + "</w:rPr>");
                run.insertBefore(bold, run.getFirstChild());
            }
            at = end;
        }
        return this;
    }

    /** A paragraph like another, behind it, without marks. */
    WordEditing paragraphAfter(String words, String text) {
        Element like = paragraph(words);
        Element made = (Element) like.cloneNode(true);
        Element run = (Element) runs(made).get(0).cloneNode(true);
        Dom.children(made).stream()
                .filter(child -> !child.getLocalName().equals("pPr"))
                .forEach(Dom::remove);
        List<Element> texts = Dom.all(run, Wml.W, "t");
        texts.get(0).setTextContent(text);
        texts.subList(1, texts.size()).forEach(Dom::remove);
        made.appendChild(run);
        like.getParentNode().insertBefore(made, like.getNextSibling());
        return this;
    }

    /** Presses Enter before words. */
    WordEditing split(String words) {
        Element paragraph = paragraph(words);
        int from = text(paragraph).indexOf(words);
        cut(paragraph, from);
        Element second = (Element) paragraph.cloneNode(false);
        Dom.child(paragraph, "pPr").ifPresent(set -> second.appendChild(set.cloneNode(true)));
        int at = 0;
        for (Element child : Dom.children(paragraph)) {
            int end = at + text(child).length();
            if (at >= from && !child.getLocalName().equals("pPr")) {
                second.appendChild(child);
            }
            at = end;
        }
        paragraph.getParentNode().insertBefore(second, paragraph.getNextSibling());
        return this;
    }

    /** Takes the end of a paragraph away, so that the next stands in it. */
    WordEditing join(String words) {
        Element paragraph = paragraph(words);
        Node next = paragraph.getNextSibling();
        Element run = (Element) lastOf(runs(paragraph)).cloneNode(true);
        Dom.all(run, Wml.W, "t").get(0).setTextContent(" ");
        paragraph.appendChild(run);
        for (Element child : Dom.children(next)) {
            if (!child.getLocalName().equals("pPr")) {
                paragraph.appendChild(child);
            }
        }
        Dom.remove(next);
        return this;
    }

    WordEditing without(String words) {
        Dom.remove(paragraph(words));
        return this;
    }

    /** Takes a paragraph and puts it behind another, as drag and drop does. */
    WordEditing move(String words, String behind) {
        Element moved = paragraph(words);
        Element place = paragraph(behind);
        Dom.remove(moved);
        place.getParentNode().insertBefore(moved, place.getNextSibling());
        return this;
    }

    private Element row(String words) {
        for (Node up = paragraph(words); up != null; up = up.getParentNode()) {
            if (up instanceof Element element && "tr".equals(element.getLocalName())) {
                return element;
            }
        }
        throw new AssertionError("no row with " + words);
    }

    /** Other words in the row that has some. */
    WordEditing inRow(String words, String old, String now) {
        Element cell = Dom.all(row(words), Wml.W, "p").stream()
                .filter(p -> text(p).contains(old))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + old + " in the row with " + words));
        inPlace(cell, old, now);
        return this;
    }

    WordEditing withoutRow(String words) {
        Dom.remove(row(words));
        return this;
    }

    /** A row like another, behind it, without marks; its cells' texts, {@code null} to leave a cell as it is. */
    WordEditing rowAfter(String words, String... cells) {
        Element like = row(words);
        Element made = (Element) like.cloneNode(true);
        forget(made);
        List<Element> all = Dom.all(made, Wml.W, "tc");
        for (int i = 0; i < all.size(); i++) {
            List<Element> texts = Dom.all(all.get(i), Wml.W, "t");
            if (texts.isEmpty()) {
                continue;
            }
            texts.get(0).setTextContent(i < cells.length ? cells[i] : "");
            texts.subList(1, texts.size()).forEach(Dom::remove);
        }
        like.getParentNode().insertBefore(made, like.getNextSibling());
        return this;
    }

    WordEditing moveRow(String words, String behind) {
        Element moved = row(words);
        Element place = row(behind);
        Dom.remove(moved);
        place.getParentNode().insertBefore(moved, place.getNextSibling());
        return this;
    }

    /** Every word in a run of its own with the attributes and checks that Word leaves behind. */
    WordEditing splitRuns() {
        for (Element run : Dom.all(document, Wml.W, "r")) {
            List<Element> texts = Dom.all(run, Wml.W, "t");
            boolean alone = Dom.children(run).stream()
                    .allMatch(child -> child.getLocalName().equals("t")
                            || child.getLocalName().equals("rPr"));
            if (texts.size() == 1 && alone) {
                String words = texts.get(0).getTextContent();
                int middle = words.length() / 2;
                if (middle > 0) {
                    Element second = (Element) run.cloneNode(true);
                    Wml.set(run, "rsidR", "00A77B3E");
                    texts.get(0).setTextContent(words.substring(0, middle));
                    Dom.all(second, Wml.W, "t").get(0).setTextContent(words.substring(middle));
                    Element check = document.createElementNS(Wml.W, "w:proofErr");
                    Wml.set(check, "type", "spellStart");
                    Node next = run.getNextSibling();
                    run.getParentNode().insertBefore(check, next);
                    run.getParentNode().insertBefore(second, next);
                }
            }
        }
        return this;
    }

    /** A paragraph that was copied and pasted: without its marks. */
    WordEditing forgetMarks(String words) {
        forget(paragraph(words));
        return this;
    }

    /** Marks of the whole file lost. */
    WordEditing forgetAllMarks() {
        forget(document.getDocumentElement());
        return this;
    }

    private static void forget(Element within) {
        Predicate<Element> mark = element -> true;
        for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
            new ArrayList<>(Dom.all(within, Wml.W, name)).stream().filter(mark).forEach(Dom::remove);
        }
    }

    /** A comment in the margin about a paragraph. */
    WordEditing comment(String words, String who, String text) {
        Element paragraph = paragraph(words);
        Element first = runs(paragraph).get(0);
        Element start = document.createElementNS(Wml.W, "w:commentRangeStart");
        Element end = document.createElementNS(Wml.W, "w:commentRangeEnd");
        Wml.set(start, "id", "1");
        Wml.set(end, "id", "1");
        first.getParentNode().insertBefore(start, first);
        paragraph.appendChild(end);
        String part = "<w:comments " + Wml.DECLARATIONS + "><w:comment w:id=\"1\" w:author=\"" + who + "\" w:date=\""
                + DATE + "\"><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:comment></w:comments>";
        file.put(
                "word/comments.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
                part.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        file.relationships(MAIN).add("comments", "comments.xml");
        return this;
    }
}
