package se.bilaga.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two plans of which a person has said what is what.
 *
 * @param pairs the lines that both have
 * @param kinds what became of each line: {@code reworded}, {@code dropped}
 */
record LabelledPlans(String name, List<Thing> before, List<Thing> now, Set<Integer> pairs, Map<Integer, String> kinds) {

    /** A thing of either plan; the same line in both is the same thing. */
    record Thing(int line, String area, String text) {
        Traits traits() {
            return new Traits(null, text, area.isEmpty() ? List.of() : List.of(area));
        }
    }

    /** Those of the files of a folder. */
    static List<LabelledPlans> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<LabelledPlans> cases = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                cases.add(read(file));
            }
            return cases;
        }
    }

    private static LabelledPlans read(Path file) throws IOException {
        List<Thing> before = new ArrayList<>();
        List<Thing> now = new ArrayList<>();
        Set<Integer> pairs = new HashSet<>();
        List<String> order = List.of();
        Map<Integer, String> kinds = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("order:")) {
                order = List.of(line.substring(6).strip().split(" "));
                continue;
            }
            kinds.put(number, line.substring(0, line.indexOf('|')).strip());
            String[] sides = line.substring(line.indexOf('|') + 1).split("\\|\\|", -1);
            boolean old = add(before, number, sides[0]);
            boolean recent = add(now, number, sides[1]);
            if (old && recent) {
                pairs.add(number);
            }
        }
        List<String> places = order;
        if (!places.isEmpty()) {
            assertEquals(places.size(), now.size(), file + ": order");
            List<Thing> written = List.copyOf(now);
            now.sort(Comparator.comparing(t -> Integer.parseInt(places.get(written.indexOf(t)))));
        }
        return new LabelledPlans(file.getFileName().toString(), before, now, pairs, kinds);
    }

    private static boolean add(List<Thing> side, int line, String written) {
        int bar = written.indexOf('|');
        String text = written.substring(bar + 1).strip();
        if (text.isEmpty()) {
            return false;
        }
        side.add(new Thing(line, bar < 0 ? "" : written.substring(0, bar).strip(), text));
        return true;
    }
}
