package se.bilaga.output.word.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.word.part.ListLevel;
import se.bilaga.output.word.part.Numbering;
import se.bilaga.output.word.part.Style;
import se.bilaga.output.word.part.Styles;
import se.bilaga.page.tree.BlockNode.HeadingBlock;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode.HeadingNumber;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;
import se.bilaga.page.tree.Wording.Side;

/**
 * The numbers of headings: those that Word counts by the template's lists, as it will show them, {@code II.1}; the plan's
 * own, {@code 2.1}, where a list shows none or the two would not agree.
 */
public final class HeadingNumbers {
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, Label> counted = new HashMap<>();

    /**
     * What Word shows.
     *
     * @param text before the heading: {@code 1.}
     * @param full in a reference, with what the levels above say: {@code II.1}
     */
    private record Label(String text, String full) {}

    /** A heading that has a number in the plan. */
    private record Numbered(String id, String number, ListLevel level) {}

    private HeadingNumbers() {}

    static HeadingNumbers of(Document document, Styles styles, Numbering numbering) {
        HeadingNumbers numbers = new HeadingNumbers();
        List<Numbered> headings = new ArrayList<>();
        document.accept(new PageWalk() {
            private String number = "";

            @Override
            public void visit(HeadingBlock heading) {
                number = "";
                super.visit(heading);
                if (!number.isEmpty()) {
                    String id = heading.attributes().id();
                    String style = styles.id(Style.heading(Math.max(1, heading.level() - 1)));
                    numbers.own.put(id, number);
                    numbering
                            .level(style)
                            .filter(ListLevel::counts)
                            .ifPresent(level -> headings.add(new Numbered(id, number, level)));
                }
            }

            @Override
            public void visit(HeadingNumber counted) {
                number = Wording.of(counted, Side.NOW);
            }
        });
        numbers.count(headings);
        return numbers;
    }

    private void count(List<Numbered> headings) {
        Counters counters = new Counters();
        headings.forEach(heading -> counted.put(heading.id, counters.next(heading.level)));
        boolean same = headings.stream()
                .allMatch(heading -> Optional.ofNullable(counted.get(heading.id))
                        .filter(label -> label.full.equals(heading.number))
                        .isPresent());
        if (headings.size() < own.size() && !same) {
            counted.clear();
        }
    }

    /** Where the lists have come to. */
    private static final class Counters {
        private final Map<Integer, TreeMap<Integer, Integer>> reached = new HashMap<>();
        private final Map<Integer, TreeMap<Integer, ListLevel>> levels = new HashMap<>();
        private final Map<Integer, TreeMap<Integer, String>> full = new HashMap<>();

        Label next(ListLevel level) {
            TreeMap<Integer, Integer> numbers = reached.computeIfAbsent(level.list(), list -> new TreeMap<>());
            TreeMap<Integer, ListLevel> known = levels.computeIfAbsent(level.list(), list -> new TreeMap<>());
            known.put(level.level(), level);
            numbers.merge(level.level(), level.start(), (before, start) -> before + 1);
            numbers.tailMap(level.level(), false)
                    .keySet()
                    .removeIf(deeper -> Optional.ofNullable(known.get(deeper))
                            .filter(ListLevel::restarts)
                            .isPresent());
            String text = level.label(place -> shown(level, known.get(place), numbers.getOrDefault(place, 1)));
            TreeMap<Integer, String> above = full.computeIfAbsent(level.list(), list -> new TreeMap<>());
            String before = Stream.ofNullable(above.lowerEntry(level.level()))
                    .filter(entry -> !level.saysAbove())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            above.put(level.level(), before + text);
            return new Label(text, (before + text).replaceFirst("[.\\s]+$", ""));
        }

        private static String shown(ListLevel level, @Nullable ListLevel place, int number) {
            return level.legal() || place == null ? String.valueOf(number) : place.shown(number);
        }
    }

    /** Whether Word counts a heading, so that its number is not written. */
    boolean isCounted(String id) {
        return counted.containsKey(id);
    }

    /** What a reference to a heading that Word counts says. */
    Optional<String> full(String id) {
        return Optional.ofNullable(counted.get(id)).map(Label::full);
    }

    /** An entry of the contents, {@code 2 Nuläge}, with the number that the heading has here. */
    public String entry(String id, String text) {
        Label label = counted.get(id);
        String number = own.getOrDefault(id, "");
        return label == null || number.isEmpty() || !text.startsWith(number)
                ? text
                : label.text + text.substring(number.length());
    }
}
