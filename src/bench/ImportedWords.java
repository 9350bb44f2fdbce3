import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock;
import se.bilaga.importing.document.WordDocument;
import se.bilaga.importing.document.WordFiles;
import se.bilaga.source.diagnostic.Diagnostics;

/** How much of an old document is in the one that was made of it: words in their order, and figures. */
final class ImportedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+|\\d[\\d.,]*\\d|\\d");

    public static void main(String[] arguments) throws IOException {
        List<String> before = words(Path.of(arguments[0]));
        List<String> after = words(Path.of(arguments[1]));
        int same = common(before, after);
        Map<String, Integer> left = new HashMap<>();
        after.forEach(word -> left.merge(word, 1, Integer::sum));
        int figures = 0;
        int missing = 0;
        for (String word : before) {
            if (Character.isDigit(word.charAt(0))) {
                figures++;
                missing += left.merge(word, -1, Integer::sum) < 0 ? 1 : 0;
            }
        }
        System.out.printf(
                "%d words, %.2f %% in their order; %d figures, %d missing%n",
                before.size(), 100.0 * same / before.size(), figures, missing);
    }

    private static List<String> words(Path file) throws IOException {
        WordDocument document = WordFiles.read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        for (WordBlock block : document.blocks()) {
            if (block instanceof WordBlock.Paragraph paragraph && !paragraph.look().contents()) {
                text.append(paragraph.text()).append('\n');
            } else if (block instanceof WordBlock.Table table) {
                table.rows().forEach(row -> row.cells().stream()
                        .filter(cell -> !cell.covered())
                        .forEach(cell -> text.append(cell.text()).append('\n')));
            }
        }
        document.notes().values().forEach(note -> note.forEach(one -> text.append(one.text()).append('\n')));
        List<String> words = new ArrayList<>();
        Matcher match = WORD.matcher(text.toString().replaceAll("(?<=\\d)[ \u00a0](?=\\d{3}(?!\\d))", "").toLowerCase());
        while (match.find()) {
            words.add(match.group());
        }
        return words;
    }

    /** The length of the longest common row of words. */
    private static int common(List<String> one, List<String> other) {
        int[] last = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int i = 1; i <= other.size(); i++) {
                int above = last[i];
                last[i] = word.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(above, last[i - 1]);
                diagonal = above;
            }
        }
        return last[other.size()];
    }
}
