package se.bilaga.importing.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordRun;
import se.bilaga.importing.draft.WrappedLines;

/** Paragraphs of a Word document as Markdown: lists, bold and slanted words, links, footnotes. */
public final class Markdown {
    private static final int WIDTH = 88;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|tel:).+");

    private final Map<String, List<Paragraph>> notes;
    private final Map<String, String> used = new LinkedHashMap<>();

    /** @param notes the document's footnotes by the ids that runs have */
    public Markdown(Map<String, List<Paragraph>> notes) {
        this.notes = notes;
    }

    /**
     * Paragraphs and items in order, with the footnotes that they call after them.
     *
     * @param referring puts references into a paragraph's Markdown
     */
    public String of(List<Paragraph> paragraphs, UnaryOperator<String> referring) {
        used.clear();
        StringBuilder text = new StringBuilder();
        Lists lists = new Lists();
        for (Paragraph paragraph : paragraphs) {
            boolean item = paragraph.look().list() >= 0;
            String start = item ? lists.start(paragraph) : lists.goesOn(paragraph);
            String gap = text.isEmpty() ? "" : item && lists.isWithin() ? "\n" : "\n\n";
            text.append(gap).append(set(referring.apply(inline(paragraph, true)), start));
        }
        used.forEach((id, name) -> text.append("\n\n").append(note(id, name)));
        return text.toString();
    }

    /** A paragraph on one line, as in a cell or a heading; footnotes are left out. */
    public String line(Paragraph paragraph) {
        return inline(
                        paragraph.with(paragraph.runs().stream()
                                .filter(run -> run.note() == null)
                                .toList()),
                        true)
                .replace("\\\n", " ");
    }

    /** Words alone as Markdown. */
    public static String words(String text) {
        return SafeMarkdown.of(text, true);
    }

    private static String set(String markdown, String start) {
        String indent = " ".repeat(start.length());
        List<String> lines = new ArrayList<>();
        for (String part : markdown.split("(?<=\\\\)\n", -1)) {
            lines.addAll(WrappedLines.wrap(part, WIDTH - start.length()));
        }
        return start + String.join("\n" + indent, lines);
    }

    private String note(String id, String name) {
        List<Paragraph> inside = notes.getOrDefault(id, List.of());
        StringBuilder text = new StringBuilder("[^" + name + "]: ");
        for (int i = 0; i < inside.size(); i++) {
            String words = SafeMarkdown.of(inside.get(i).text(), i > 0);
            text.append(i == 0 ? "" : "\n\n    ").append(String.join("\n    ", WrappedLines.wrap(words, WIDTH - 4)));
        }
        return text.toString();
    }

    private String inline(Paragraph paragraph, boolean first) {
        boolean all = paragraph.look().bold();
        StringBuilder text = new StringBuilder();
        for (WordRun run : paragraph.runs()) {
            if (run.note() != null) {
                if (notes.containsKey(run.note()) && !notes.get(run.note()).isEmpty()) {
                    String name = used.computeIfAbsent(run.note(), id -> String.valueOf(used.size() + 1));
                    text.append("[^").append(name).append(']');
                }
                continue;
            }
            text.append(words(run, text.isEmpty() && first, all));
        }
        return text.toString().strip();
    }

    private static String words(WordRun run, boolean first, boolean allBold) {
        String raw = run.text().replaceAll("[\t ]+", " ").replaceAll(" ?\n ?", "\n");
        raw = first ? raw.stripLeading() : raw;
        Matcher parts = Pattern.compile("(?s)(\\s*)(.*?)(\\s*)").matcher(raw);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return raw.isEmpty() ? "" : " ";
        }
        List<String> lines = new ArrayList<>();
        for (String line : parts.group(2).split("\n+", -1)) {
            lines.add(SafeMarkdown.of(line, first && lines.isEmpty()));
        }
        String mark = (run.bold() && !allBold ? "**" : "") + (run.italic() ? "*" : "");
        String words = String.join("\\\n", lines);
        String marked = mark + words + new StringBuilder(mark).reverse();
        if (run.link() != null && ADDRESS.matcher(run.link()).matches()) {
            String address = run.link().matches("[^\\s()<>]+")
                    ? run.link()
                    : "<" + run.link().replaceAll("[<>]", "") + ">";
            marked = "[" + marked + "](" + address + ")";
        }
        return gap(parts.group(1)) + marked + gap(parts.group(3));
    }

    private static String gap(String blank) {
        return blank.isEmpty() ? "" : " ";
    }

    /** Where one is in lists in lists. */
    private static final class Lists {
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Integer> indents = new ArrayList<>();
        private final List<Boolean> ordered = new ArrayList<>();
        private boolean within;

        /** What stands before an item: {@code   - }, {@code 3. }. */
        String start(Paragraph item) {
            int level = Math.min(item.look().list(), indents.size());
            within = !indents.isEmpty();
            while (indents.size() > level + 1) {
                pop();
            }
            if (indents.size() == level + 1 && ordered.get(level) != item.look().ordered()) {
                within = level > 0;
                pop();
            }
            if (indents.size() == level) {
                int indent = level == 0 ? 0 : indents.get(level - 1) + (ordered.get(level - 1) ? 3 : 2);
                indents.add(indent);
                numbers.add(0);
                ordered.add(item.look().ordered());
            }
            numbers.set(level, numbers.get(level) + 1);
            return " ".repeat(indents.get(level)) + (item.look().ordered() ? numbers.get(level) + ". " : "- ");
        }

        private void pop() {
            int last = indents.size() - 1;
            indents.remove(last);
            numbers.remove(last);
            ordered.remove(last);
        }

        /** A paragraph that is no item ends the lists, unless its style says that it goes on in one. */
        String goesOn(Paragraph paragraph) {
            if (!indents.isEmpty() && paragraph.look().style().matches("list continue.*|listfortsättning.*")) {
                int last = indents.size() - 1;
                return " ".repeat(indents.get(last) + (ordered.get(last) ? 3 : 2));
            }
            indents.clear();
            numbers.clear();
            ordered.clear();
            within = false;
            return "";
        }

        boolean isWithin() {
            return within;
        }
    }
}
