package se.bilaga.check.tabulation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How like two Swedish words are: {@code vikarierna} and {@code semestervikarier}, {@code handläggargruppen} and {@code handläggare}. */
public final class WordLikeness {
    /** Forms of one word. */
    public static final int SAME = 3;
    /** One made of the other: {@code visstidsanställning}, {@code pensionsavgångar}. */
    public static final int MADE_OF = 2;
    /** A shorter word for it: {@code frånvaron} of {@code sjukfrånvaro}. */
    public static final int SHORT_FOR = 1;

    public static final int NONE = 0;

    private static final List<String> ENDINGS = List.of(
            "arnas", "ernas", "ornas", "enas", "ena", "arna", "erna", "orna", "ens", "ets", "ers", "ars", "ors", "nas",
            "en", "et", "er", "ar", "or", "na", "ns", "as", "es", "ts", "a", "e", "n", "t", "s", "r");
    private static final Pattern MAN = Pattern.compile("man|mannen|mans|män|mäns|männen|männens|manlig\\p{L}*");
    private static final Pattern WOMAN = Pattern.compile("kvinn\\p{L}{0,5}");
    private static final Set<String> OTHER = Set.of("annan", "annat", "andra");
    /** What a short name of a group is often written together with: {@code fältgruppen}, {@code markenhetens}. */
    private static final Pattern HEAD = Pattern.compile(
            "(?:s|-)?(?:grupp|enhet|avdelning|verksamhet|sida|styrka|personal|kår|team|kontor|område|del|chef|handläggar|tjänst|befattning|yrke|kategori)\\p{L}{0,5}");

    /** {@code vuxn} of vuxna, which other words have whole: {@code vuxenhandläggarna}. */
    private static final Pattern SYNCOPATED = Pattern.compile("\\p{L}{2,}[^aeiouyåäöln][nlr]");

    /** What is written together with another vowel: {@code gatu} of gata and gator. */
    private static final Pattern LINKED = Pattern.compile("(gat|skol|kyrk|veck|hälso?|kvinn)(?:a|or)?");

    private static final int SHORTEST_LINKED = 3;
    private static final int LEAST_HEADED = 2;
    private static final int LEAST = 4;
    private static final int LEAST_PART = 5;
    private static final int LEAST_ROOT = 5;

    private WordLikeness() {}

    /** What the forms of a word in lower case have in common. */
    public static String stem(String word) {
        if (MAN.matcher(word).matches()) {
            return "män";
        }
        if (WOMAN.matcher(word).matches()) {
            return "kvinn";
        }
        if (OTHER.contains(word)) {
            return "annan";
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** How like a word of a text is to a name, by their stems. */
    public static int of(String word, String name) {
        if (beginAlike(word, name)) {
            if (word.equals(name) || isForm(word, name) || isForm(name, word)) {
                return SAME;
            }
            boolean joined = word.startsWith(name) && word.charAt(name.length()) == '-';
            if (joined || isMadeOf(word, name) || isOfOneRoot(word, name)) {
                return MADE_OF;
            }
        }
        if (name.length() >= LEAST_PART && word.endsWith(name)) {
            return MADE_OF;
        }
        return word.length() >= LEAST_PART && name.endsWith(word) ? SHORT_FOR : NONE;
    }

    /** Few words do, and the rest need not be looked at closely. */
    private static boolean beginAlike(String word, String name) {
        return !word.isEmpty() && !name.isEmpty() && word.charAt(0) == name.charAt(0);
    }

    /** How like a word is to what is measured: an {@code avgångsenkät} is a survey, no {@code avgång}. */
    public static int ofMeasure(String word, String name) {
        boolean another = word.length() > name.length() + LEAST && word.startsWith(name) && !word.contains("anställ");
        return another ? NONE : of(word, name);
    }

    private static boolean isForm(String shorter, String longer) {
        return shorter.length() >= LEAST && longer.startsWith(shorter) && longer.length() - shorter.length() <= 2;
    }

    private static boolean isMadeOf(String word, String part) {
        int last = part.length() - 1;
        if (word.startsWith(part.substring(0, last) + "e" + part.charAt(last))
                && SYNCOPATED.matcher(part).matches()) {
            return true;
        }
        if (word.length() > part.length() && word.regionMatches(0, part, 0, SHORTEST_LINKED)) {
            Matcher linked = LINKED.matcher(part);
            if (linked.matches()
                    && (word.startsWith(linked.group(1) + "u") || word.startsWith(linked.group(1) + "o"))) {
                return true;
            }
        }
        return word.startsWith(part)
                && (part.length() >= LEAST_PART
                        || (part.length() >= LEAST_HEADED
                                && HEAD.matcher(word.substring(part.length())).matches()));
    }

    private static boolean isOfOneRoot(String word, String name) {
        int common = 0;
        int most = Math.min(word.length(), name.length());
        while (common < most && word.charAt(common) == name.charAt(common)) {
            common++;
        }
        return common >= LEAST_ROOT
                && common * 4 >= most * 3
                && Math.max(word.length(), name.length()) - common <= LEAST;
    }
}
