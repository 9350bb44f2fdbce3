package se.bilaga.app;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans, organisations and other YAML: blocks of lines that belong together, keys and values, and prose within them. */
final class YamlSpoiler extends TextSpoiler {
    private static final Pattern BLOCKS = Pattern.compile("(?m)^( *)\\S.*\\n(?:\\1 +\\S.*\\n| *\\n)*");
    private static final Pattern VALUE = Pattern.compile("(?<=: )[^\\n\\[{|>]+");
    private static final List<String> WORDS = List.of(
            "rubrik: ", "text: |\n", "avsnitt:\n", "statistik: anställda", "värden: {2025: 1}", "per: [år, kön]", "enhet: procent",
            "beräkna: anställda / 0", "beräkna: summa(anställda, kön) - anställda", "decimaler: 9", "summa: rader", "visa: [andel, förändring]",
            "rader: kön", "kolumner: år", "form: lista", "liggande: ja", "ny-sida: ja", "bild: x.png", "fil: tal.csv", "mål: [a]",
            "id: a", "status: klar", "måldatum: 2027", "budget: 100 tkr", "period: 2026-2028", "datum: 2025-11-20", "numrering: nej", "innehåll: 3",
            "[", "]", "{", "}", "- ", "|\n", ">\n", "? ", "&a ", "*a", "!!int ", "---\n", "# ", "<<: *a",
            "{{anställda 2025-10}}", "{{anställda 2024 kvinnor andel}}", "{{avsnitt a}}", "{{tabell x}}", "{{figur}}", "{{x 1}}", "\\{{", "[[ord|a 1]]", "[fri]{1}",
            "[^a]", "\n\n[^a]: not\n\n    mer\n", "> citat\n", "1. ett\n2. två\n", "3. tre\n", "- a\n  - b\n    - c\n", "**", "*", "__", "`kod`", "[länk](https://x.se)",
            "[a](#b)", "![a](b.png)", "<script>", "•\ta\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "# R\n", "---\n", "5*3*2", "2024. ", "12,5 procent", "minskade med 3",
            "redovisas inte", "..", "fanns inte", "19121212-1212");

    YamlSpoiler(Random random) {
        super(random);
    }

    @Override
    Pattern pieces() {
        return BLOCKS;
    }

    @Override
    List<String> words() {
        return WORDS;
    }

    /** A value as often as any other place, and a block moved deeper or shallower. */
    @Override
    String inside(String piece) {
        Matcher value = VALUE.matcher(piece);
        return switch (random.nextInt(4)) {
            case 0 -> value.find()
                    ? piece.substring(0, value.start()) + word() + piece.substring(value.end())
                    : super.inside(piece);
            case 1 -> piece.replaceAll("(?m)^", random.nextBoolean() ? "  " : "      ");
            case 2 -> piece.replaceAll("(?m)^ {1,2}", "");
            default -> super.inside(piece);
        };
    }
}
