package se.bilaga.page.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.prose.Referent;

/**
 * Whether an author has written the word that a reference would say: {@code avsnittet {{avsnitt mål}}}, {@code tabellerna
 * {{tabell a}} och {{tabell b}}}.
 */
final class ToldWord {
    private static final String SPACE = "[\\s\u00a0]";
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:," + SPACE + "*|" + SPACE + "*[–-]" + SPACE + "*|" + SPACE + "+(?:och|eller|samt|till)" + SPACE + "+)");
    private static final int FAR = 40;

    /** The last reference that was written without its word. */
    private @Nullable Referent last;

    private int end;

    /** Whether the word for what is referred to next is said by what stands before. */
    boolean precedes(StringBuilder before, Referent kind) {
        boolean goesOn = kind == last && BETWEEN.matcher(before.substring(end)).matches();
        String tail = before.substring(Math.max(0, before.length() - FAR));
        boolean told = goesOn || word(kind).matcher(tail).find();
        last = told ? kind : null;
        return told;
    }

    /** What was referred to ends here. */
    void ends(StringBuilder written) {
        end = written.length();
    }

    private static Pattern word(Referent kind) {
        return Pattern.compile(
                "(?iU)(?<!\\p{L})" + kind.word() + "(?:et|en|er|erna)?" + SPACE + "+(?:<(?:strong|em)>)?$");
    }

    /** Another text begins. */
    void restart() {
        last = null;
        end = 0;
    }
}
