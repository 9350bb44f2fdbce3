package se.bilaga.app;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Tables of figures as spreadsheets save them. */
final class CsvSpoiler extends TextSpoiler {
    private static final List<String> WORDS = List.of(
            ";", ";;;;\n", ",", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "sep=;\n", "år", "kön", "värde", "kvinnor", "2024", "2024-10", "..",
            "redovisas inte", "1 234,5", "1.234,50", "12 %", "-", "−5", "(5)", "1e5", "#DIV/0!", "#N/A", "=1+1", "19121212-1212", "\ufeff");

    CsvSpoiler(Random random) {
        super(random);
    }

    @Override
    Pattern pieces() {
        return random.nextBoolean() ? Pattern.compile("[^\\n]*\\n") : Pattern.compile("[^;\\n]+;?");
    }

    @Override
    List<String> words() {
        return WORDS;
    }
}
