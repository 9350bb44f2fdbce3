package se.bilaga.importing.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock;
import se.bilaga.importing.document.WordBlock.Paragraph;

/** The contents list, which a plan makes itself: lines that end in the number of a page. */
final class ContentsList {
    /** The number that is typed before a heading. */
    static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?[\\s\u00a0]+(?=\\p{L})");

    private static final int FEWEST = 3;

    private ContentsList() {}

    static List<WordBlock> without(List<WordBlock> blocks) {
        List<WordBlock> left = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int lines = lines(blocks, i);
            if (lines >= FEWEST) {
                i += lines - 1;
                int last = left.size() - 1;
                while (last >= 0 && left.get(last) instanceof Paragraph paragraph && paragraph.isBlank()) {
                    last--;
                }
                if (last >= 0 && isHeading(left.get(last))) {
                    left.remove(last);
                }
            } else if (!(blocks.get(i) instanceof Paragraph paragraph
                    && paragraph.look().contents())) {
                left.add(blocks.get(i));
            }
        }
        left.removeIf(ContentsList::isHeading);
        return left;
    }

    /** What the lines of a contents list say, without numbers, in small letters. */
    static Set<String> headings(List<WordBlock> blocks) {
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            int lines = lines(blocks, i);
            for (int line = i; lines >= FEWEST && line < i + lines; line++) {
                headings.add(plain(
                        text((Paragraph) blocks.get(line)).replaceFirst("(?:\t|\\.{3,}|…+)[\\s.…]*\\d{1,3}\\s*$", "")));
            }
            i += lines;
        }
        headings.remove("");
        return headings;
    }

    /** A heading without its number. */
    static String plain(String heading) {
        String text = heading.replaceAll("[\\s\u00a0]+", " ")
                .replaceAll("[. …]+$", "")
                .strip();
        return NUMBER.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.runs().forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static boolean isHeading(WordBlock block) {
        return block instanceof Paragraph paragraph && paragraph.text().matches("(?iu)innehåll(?:sförteckning)?:?");
    }

    private static int lines(List<WordBlock> blocks, int from) {
        int lines = 0;
        while (from + lines < blocks.size()
                && blocks.get(from + lines) instanceof Paragraph paragraph
                && isLine(paragraph)) {
            lines++;
        }
        return lines;
    }

    private static boolean isLine(Paragraph paragraph) {
        return paragraph.look().contents()
                || text(paragraph).strip().matches("(?s).{2,150}?(?:\t|\\.{3,}|…+)\\s*\\d{1,3}");
    }
}
