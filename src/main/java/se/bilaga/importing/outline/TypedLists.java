package se.bilaga.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordRun;

/** Items of lists that are typed with a sign or a number before each, without being lists to Word. */
final class TypedLists {
    private static final Pattern SIGN = Pattern.compile("^\\s*(?:[•·▪●○◦‣*►➢✓]|[-–—]|o(?=\\t))[\\s\u00a0]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\(?(\\d{1,2}|[a-z])[.)])[\\s\u00a0]+(?=\\S)");

    private TypedLists() {}

    /** The paragraphs of a list as items, where at least two stand together. */
    static List<Paragraph> read(List<Paragraph> paragraphs) {
        List<Paragraph> made = new ArrayList<>(paragraphs);
        for (Pattern mark : List.of(SIGN, NUMBER)) {
            for (int from = 0; from < made.size(); from++) {
                int to = from;
                while (to < made.size() && is(made.get(to), mark)) {
                    to++;
                }
                boolean sure =
                        to - from > 1 || (to > from && first(made.get(from)).matches("(?s)\\s*[•·▪●►➢✓].*"));
                for (int i = from; sure && i < to; i++) {
                    made.set(i, item(made.get(i), mark));
                }
                from = Math.max(from, to - 1);
            }
        }
        return made;
    }

    private static boolean is(Paragraph paragraph, Pattern mark) {
        return paragraph.look().list() < 0
                && paragraph.look().outline() < 0
                && mark.matcher(first(paragraph)).find();
    }

    private static String first(Paragraph paragraph) {
        return paragraph.runs().isEmpty() ? "" : whole(paragraph);
    }

    private static String whole(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.runs().forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static Paragraph item(Paragraph paragraph, Pattern mark) {
        Matcher match = mark.matcher(whole(paragraph));
        int left = match.find() ? match.end() : 0;
        List<WordRun> runs = new ArrayList<>();
        for (WordRun run : paragraph.runs()) {
            int cut = Math.min(left, run.text().length());
            left -= cut;
            if (cut < run.text().length() || run.note() != null) {
                runs.add(run.with(run.text().substring(cut)));
            }
        }
        return new Paragraph(runs, paragraph.look().asItem(mark == NUMBER), paragraph.remarks());
    }
}
