package se.bilaga.check.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A compound written as two words: {@code personal omsättning}. */
final class SplitCompound implements Rule {
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\d_\\-–\\uFFFC])(\\p{L}\\p{Ll}{2,})(?=(?: |\\n *)(\\p{Ll}{3,})(?![\\p{L}\\d_\\-–:/@]))");
    private static final Pattern LONG_WORD = Pattern.compile("(?<![\\p{L}\\-])\\p{L}\\p{Ll}{8,}(?![\\p{L}\\-])");
    private static final String ENDING =
            "(?:s|n|ns|t|ts|en|ens|et|ets|ar|or|er|r|na|nas|arna|orna|erna|ernas|arnas|e|are|arens|aren|arnas)?";
    /** Stand before a noun as words of their own although a compound begins with the same letters. */
    private static final Set<String> NEVER_FIRST = Set.of(
            "över", "under", "efter", "till", "från", "med", "inom", "utan", "mellan", "för", "före", "mot", "vid",
            "fram", "upp", "ned", "ner", "åter", "bort", "hem", "samman", "fort", "hela", "hel", "halv", "lång", "hög",
            "låg", "stor", "små", "ny", "nya", "lika", "sam", "väl", "mer", "alla", "egen", "eget", "fri", "god",
            "gott", "rätt", "både", "flera", "många", "olika", "själv", "ett", "två", "tre", "fyra", "fem", "liten",
            "ung", "unga", "gammal", "kort", "bred", "djup", "stark", "svår", "lätt", "öppen", "vidare", "tidig", "sen",
            "sena", "bra", "var", "vart", "när", "där", "här", "hur", "som", "den", "det", "alltid");

    private static final Set<String> COMMON = common();

    @Override
    public Manual manual() {
        return new Manual(
                "särskrivning",
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Två ord är delar av en sammansättning, som planen eller fackspråket skriver ihop.",
                "Särskrivning ändrar betydelsen: en sjuk sköterska är inte en sjuksköterska.",
                """
                Personal omsättningen har minskat.
                """,
                """
                Personalomsättningen har minskat.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> compounds = compounds(subject);
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher pair = PAIR.matcher(reading.plain());
            while (pair.find()) {
                String first = pair.group(1).toLowerCase(Locale.ROOT);
                String whole = first + pair.group(2);
                if (!NEVER_FIRST.contains(first) && isCompound(whole, first.length(), compounds)) {
                    findings.add(
                            reading.span(pair.start(), pair.end(2)),
                            Message.of("\"%s\" är särskrivet", "\"%s\" is one word", first + " " + pair.group(2)),
                            Message.of("skriv %s", "write %s", whole));
                }
            }
        }
    }

    private static Set<String> compounds(Subject subject) {
        Set<String> words = new HashSet<>(COMMON);
        for (Passage passage : subject.passages()) {
            LONG_WORD
                    .matcher(passage.reading().plain())
                    .results()
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** Whether {@code whole}, with or without an ending, is among {@code compounds}. */
    private static boolean isCompound(String whole, int seam, Set<String> compounds) {
        for (int end = whole.length(); end >= Math.max(seam + 3, whole.length() - 5); end--) {
            String stem = whole.substring(0, end);
            if ((compounds.contains(stem) || compounds.contains(stem + "a"))
                    && whole.substring(end).matches(ENDING)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> common() {
        try (InputStream stream = Objects.requireNonNull(SplitCompound.class.getResourceAsStream("compounds.txt"))) {
            return Set.copyOf(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
