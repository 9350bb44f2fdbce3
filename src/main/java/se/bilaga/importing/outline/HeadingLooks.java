package se.bilaga.importing.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import se.bilaga.importing.document.WordBlock;
import se.bilaga.importing.document.WordBlock.Paragraph;

/**
 * Which paragraphs are headings, and how deep: by their styles where the author used them, else by looks (bold, larger,
 * in capitals, numbered; short and without a full stop).
 */
final class HeadingLooks {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 15;

    private final List<WordBlock> blocks;
    private final Set<String> contents;
    private final int body;
    private final boolean styled;
    private final IdentityHashMap<WordBlock, Integer> levels = new IdentityHashMap<>();

    /** @param contents what the contents list says, without numbers, in small letters */
    HeadingLooks(List<WordBlock> blocks, Set<String> contents) {
        this.blocks = blocks;
        this.contents = contents;
        this.body = bodySize();
        this.styled = paragraphs().stream().filter(p -> p.look().outline() >= 0).count() > 1;
        read();
        if (levels.isEmpty()) {
            readPlain();
        }
    }

    /** 0 for the highest; -1 for what is no heading. */
    int level(WordBlock block) {
        return levels.getOrDefault(block, -1);
    }

    boolean isStyled() {
        return styled;
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        for (WordBlock block : blocks) {
            if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                all.add(paragraph);
            }
        }
        return all;
    }

    private int bodySize() {
        Map<Integer, Integer> letters = new TreeMap<>();
        paragraphs().stream()
                .filter(p -> p.look().outline() < 0)
                .forEach(p -> letters.merge(p.look().size(), p.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(22);
    }

    private void read() {
        TreeSet<String> looks = new TreeSet<>(Comparator.reverseOrder());
        IdentityHashMap<Paragraph, String> found = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && isHeading(paragraph, next(i))) {
                if (paragraph.look().outline() >= 0) {
                    levels.put(paragraph, paragraph.look().outline());
                } else {
                    found.put(paragraph, look(paragraph));
                    looks.add(look(paragraph));
                }
            }
        }
        List<String> ranked = new ArrayList<>(looks);
        int under = styled
                ? 1 + levels.values().stream().mapToInt(level -> level).max().orElse(0)
                : 0;
        found.forEach((paragraph, look) -> levels.put(paragraph, under + depth(paragraph, ranked.indexOf(look))));
    }

    /** Where nothing looks like a heading: short lines over long ones. */
    private void readPlain() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && next(i) instanceof Paragraph below
                    && paragraph.text().matches("(?s)[\\p{Lu}\\d].{2,69}[^.,;:]")
                    && paragraph.look().list() < 0
                    && below.text().length() > LONGEST) {
                levels.put(paragraph, depth(paragraph, 0));
            }
        }
    }

    private static int depth(Paragraph paragraph, int rank) {
        Matcher number = ContentsList.NUMBER.matcher(paragraph.text());
        return number.lookingAt()
                ? (int) number.group(1).chars().filter(c -> c == '.').count()
                : rank;
    }

    private WordBlock next(int index) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph) || !paragraph.isBlank()) {
                return blocks.get(i);
            }
        }
        return blocks.get(index);
    }

    private boolean isHeading(Paragraph paragraph, WordBlock next) {
        if (paragraph.isBlank() || paragraph.look().contents() || isTitle(paragraph)) {
            return false;
        }
        if (paragraph.look().outline() >= 0) {
            return true;
        }
        String text = paragraph.text();
        boolean isShort = text.length() <= LONGEST && text.split(" ", -1).length <= MOST_WORDS;
        boolean ends = text.matches("(?s).*[.,;:?]") && !text.endsWith("?");
        boolean caption =
                Caption.numbered(text).isPresent() || paragraph.look().style().matches("caption|beskrivning");
        if (!isShort
                || ends
                || caption
                || paragraph.look().list() >= 0
                || paragraph.look().boxed()) {
            return false;
        }
        boolean listed = !styled && contents.contains(ContentsList.plain(text));
        boolean seen = listed || paragraph.look().bold() || isLarge(paragraph) || isCapitals(text);
        boolean overTable = next instanceof WordBlock.Table && styled;
        return seen && next != paragraph && !overTable && text.matches(".*\\p{L}{2}.*");
    }

    static boolean isTitle(Paragraph paragraph) {
        return paragraph.look().style().matches("title|subtitle|underrubrik|organisation");
    }

    private boolean isLarge(Paragraph paragraph) {
        return paragraph.look().size() >= body + 3;
    }

    private static boolean isCapitals(String text) {
        return text.matches(".*\\p{Lu}{3}.*") && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Larger letters before smaller, capitals before others, bold before plain. */
    private static String look(Paragraph paragraph) {
        return "%04d%s%s"
                .formatted(
                        paragraph.look().size(),
                        isCapitals(paragraph.text()) ? "2" : "1",
                        paragraph.look().bold() ? "2" : "1");
    }
}
