package se.bilaga.output.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bilaga.office.Xml;

/**
 * The contents list, as Word's own: a control that Word knows, a {@code TOC} field with its results filled in, so that
 * it is complete when the document opens and F9 updates it.
 */
final class Contents {

    private static final int DEEPEST = 3;

    private final Draft draft;
    private final Xml xml;
    private final Fields fields;
    private final Paragraphs paragraphs;
    private final int width;
    private boolean begun;

    Contents(Draft draft, Xml xml, Paragraphs paragraphs, int width) {
        this.draft = draft;
        this.xml = xml;
        this.fields = new Fields(xml);
        this.paragraphs = paragraphs;
        this.width = width;
    }

    /** The list that {@code nav.innehall} holds. */
    void write(Element nav) {
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:id", "w:val", draft.revisions().nextId());
        xml.open("w:docPartObj")
                .empty("w:docPartGallery", "w:val", "Table of Contents")
                .empty("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        Html.children(nav, "p")
                .forEach(title ->
                        paragraphs.write(title, ParagraphLook.of(draft.styles().id(Style.CONTENTS_HEADING))));
        Html.children(nav, "ol").forEach(list -> entries(list, 1, depth(nav)));
        if (begun) {
            fields.end(Setting.PLAIN, null);
            xml.close();
        }
        xml.close().close();
    }

    private static int depth(Element nav) {
        int depth = 0;
        List<Element> lists = Html.children(nav, "ol");
        while (!lists.isEmpty()) {
            depth++;
            lists = lists.stream()
                    .flatMap(list -> Html.children(list, "li").stream())
                    .flatMap(li -> Html.children(li, "ol").stream())
                    .toList();
        }
        return Math.min(depth, DEEPEST);
    }

    private void entries(Element list, int level, int deepest) {
        for (Element li : Html.children(list, "li")) {
            Change change = Change.ofBlock(li);
            if (change != null && change.kind().isGone()) {
                continue;
            }
            Html.children(li, "a").stream()
                    .filter(a -> !Html.text(a).isEmpty())
                    .findFirst()
                    .ifPresent(a -> entry(a, level, deepest));
            if (level < deepest) {
                Html.children(li, "ol").forEach(deeper -> entries(deeper, level + 1, deepest));
            }
        }
    }

    /** The last entry's paragraph holds the field's end: one of its own could be all that a page holds. */
    private void entry(Element link, int level, int deepest) {
        String id = link.getAttribute("href").substring(1);
        String bookmark = draft.bookmarks().contents(id);
        String style = draft.styles().id(Style.contents(level));
        if (begun) {
            xml.close();
        }
        xml.open("w:p");
        ParagraphLook.of(style)
                .withRightTab(draft.styles().hasTabs(style) ? 0 : width)
                .write(xml, draft.revisions(), null);
        if (!begun) {
            fields.begin("TOC \\o \"1-" + deepest + "\" \\h \\z \\u", Setting.PLAIN, null);
            begun = true;
        }
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        run(Html.text(link), null);
        xml.open("w:r").empty("w:tab").close();
        fields.write(Fields.page(bookmark), Integer.toString(draft.pageOf(id)), Setting.PLAIN, null);
        xml.close();
    }

    private void run(String text, @Nullable String style) {
        xml.open("w:r");
        Setting.PLAIN.write(xml, style);
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }
}
