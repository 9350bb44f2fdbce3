package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;

/**
 * What the times of a table cover, in one sentence: {@code Uppgifterna för 2019–2022 avser till och med november, för
 * 2023 och 2024 till och med oktober.}
 */
public final class Coverage {
    private Coverage() {}

    public static Optional<String> sentence(TableLayout layout) {
        return sentence(layout.cubes(), layout);
    }

    private static Optional<String> sentence(List<Cube> cubes, TableLayout layout) {
        Map<String, List<String>> bySentence = new LinkedHashMap<>();
        for (Cube cube : cubes) {
            cube.timeDimension()
                    .flatMap(time -> sentence(cube, time, shown(time, layout)))
                    .ifPresent(words -> bySentence
                            .computeIfAbsent(words, key -> new ArrayList<>())
                            .add(cube.label()));
        }
        if (bySentence.size() < 2) {
            return bySentence.keySet().stream().findFirst();
        }
        List<String> parts = new ArrayList<>();
        bySentence.forEach((words, labels) -> parts.add(Labels.list(labels) + ": " + Labels.uncapitalised(words)));
        return Optional.of(String.join(" ", parts));
    }

    /** The times of a series that the table shows, from the earliest. */
    private static List<Member> shown(Dimension time, TableLayout layout) {
        List<String> fixed = layout.fixed().of(time.name());
        Optional<Dimension> axis = layout.dimension(time.name());
        return time.chronological().stream()
                .filter(member -> axis.isPresent()
                        ? axis.get().members().stream().anyMatch(m -> m.key().equals(member.key()))
                        : fixed.isEmpty() || fixed.contains(member.key()))
                .toList();
    }

    public static Optional<String> sentence(Cube cube, Dimension time, List<Member> shown) {
        Map<String, String> covers = new LinkedHashMap<>();
        cube.series()
                .coverage()
                .forEach((key, words) -> time.find(key)
                        .filter(member -> !isSentence(words.value()))
                        .ifPresent(member -> covers.put(member.key(), bare(words.value()))));
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            String words = covers.get(shown.get(i).key());
            if (words != null) {
                groups.computeIfAbsent(words, key -> new ArrayList<>()).add(i);
            }
        }
        List<String> sentences = sentences(cube, time, shown);
        if (groups.isEmpty()) {
            return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
        }
        String parts = parts(time, shown, groups);
        return Optional.of(Stream.concat(Stream.of(parts), sentences.stream()).collect(Collectors.joining(" ")));
    }

    /** What is written as whole sentences: {@code 2022: En kommun saknas.} */
    private static List<String> sentences(Cube cube, Dimension time, List<Member> shown) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            Member member = shown.get(i);
            String key = member.key();
            int place = i;
            cube.series().coverage().forEach((name, words) -> {
                boolean named =
                        time.find(name).filter(one -> one.key().equals(key)).isPresent();
                if (named && isSentence(words.value())) {
                    groups.computeIfAbsent(words.value().strip(), any -> new ArrayList<>())
                            .add(place);
                }
            });
        }
        List<String> sentences = new ArrayList<>();
        groups.forEach((words, places) -> sentences.add(Labels.capitalised(times(shown, places)) + ": " + words));
        return sentences;
    }

    private static boolean isSentence(String words) {
        return words.strip().matches("(?s)\\p{Lu}.*[.!?]");
    }

    private static String parts(Dimension time, List<Member> shown, Map<String, List<Integer>> groups) {
        boolean all =
                groups.size() == 1 && groups.values().iterator().next().size() == shown.size() && shown.size() > 1;
        if (all) {
            return "Uppgifterna avser " + groups.keySet().iterator().next() + " varje "
                    + Labels.uncapitalised(time.label()) + ".";
        }
        List<String> parts = new ArrayList<>();
        groups.forEach((words, places) ->
                parts.add("för " + times(shown, places) + (parts.isEmpty() ? " avser " : " ") + words));
        return "Uppgifterna " + String.join(", ", parts) + ".";
    }

    private static String bare(String words) {
        String text = words.strip().replaceAll("\\.$", "");
        return text.startsWith("avser ") ? text.substring("avser ".length()) : text;
    }

    /** Runs of times: three or more in a row are a range, fewer are named. */
    private static String times(List<Member> shown, List<Integer> places) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < places.size()) {
            int to = from;
            while (to + 1 < places.size() && places.get(to + 1) == places.get(to) + 1) {
                to++;
            }
            String first = shown.get(places.get(from)).inSentence();
            if (to - from > 1) {
                runs.add(first + "–" + shown.get(places.get(to)).inSentence());
            } else {
                for (int i = from; i <= to; i++) {
                    runs.add(shown.get(places.get(i)).inSentence());
                }
            }
            from = to + 1;
        }
        return Labels.list(runs);
    }
}
