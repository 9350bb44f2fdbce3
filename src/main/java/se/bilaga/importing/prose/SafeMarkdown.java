package se.bilaga.importing.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWords;
import se.bilaga.prose.markdown.MarkdownReader;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Words as Markdown that says no more than they do: a sign that would be read as a mark is escaped. */
final class SafeMarkdown {
    private static final Pattern SIGN = Pattern.compile("[\\\\*_\\[\\]<>#`|~{}+=-]");
    private static final Pattern FIRST = Pattern.compile("^(?:([-+>#=])(?=\\s|$)|(\\d{1,9})([.)])(?=\\s))");

    private SafeMarkdown() {}

    /** Words inside a paragraph, or its beginning. */
    static String of(String words, boolean first) {
        String plain = words.replace("{{", "\\{{");
        for (String tried :
                List.of(plain, first ? first(plain) : plain, first ? first(escaped(words)) : escaped(words))) {
            if (reads(first ? tried : "x" + tried, first ? words : "x" + words)) {
                return tried;
            }
        }
        return first ? first(escaped(words)) : escaped(words);
    }

    private static String first(String text) {
        return FIRST.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) != null ? "\\" + match.group(1) : match.group(2) + "\\" + match.group(3)));
    }

    private static String escaped(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }

    /** Whether it is read as one paragraph of just these words, and without a finding. */
    static boolean reads(String markdown, String words) {
        Diagnostics found = new Diagnostics();
        SourceFile file = new SourceFile("", markdown);
        ProseText read =
                new MarkdownReader(Set.of(), found).read(new Text(markdown, new Span(file, 0, markdown.length())));
        return found.all().isEmpty() && even(ProseWords.of(read)).equals(even(words));
    }

    private static String even(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
