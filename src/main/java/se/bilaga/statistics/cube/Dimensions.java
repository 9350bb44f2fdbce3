package se.bilaga.statistics.cube;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;

/** Makes dimensions with the labels that the author gave, and checks what a series says of its own. */
public final class Dimensions {
    /** The pseudo-dimension of a table over several series. */
    public static final String SERIES = "statistik";

    private static final Set<String> RESERVED = Set.of(SERIES, "värde", "not");

    private Dimensions() {}

    /**
     * A dimension with its members.
     *
     * @param partial whether some of its parts may not have reported
     */
    public static Dimension of(String name, Collection<String> keys, Map<String, Text> labels, boolean partial) {
        boolean time = Labels.isTime(name);
        Map<String, String> given = new LinkedHashMap<>();
        labels.forEach((key, text) -> given.put(canonical(name, time, key), text.value()));
        List<Member> members = keys.stream()
                .map(key -> member(name, time, key, given.get(key)))
                .toList();
        return new Dimension(name, given.getOrDefault(name, Labels.ofDimension(name)), time, members, partial);
    }

    /** The same dimension with the labels that another series gives. */
    public static Dimension relabelled(Dimension dimension, Map<String, Text> labels) {
        Map<String, String> given = new LinkedHashMap<>();
        labels.forEach((key, text) -> given.put(canonical(dimension.name(), dimension.time(), key), text.value()));
        List<Member> members = dimension.members().stream()
                .map(member ->
                        new Member(member.key(), given.getOrDefault(member.key(), member.label()), member.time()))
                .toList();
        String label = given.getOrDefault(dimension.name(), dimension.label());
        return new Dimension(dimension.name(), label, dimension.time(), members, dimension.partial());
    }

    private static Member member(String dimension, boolean isTime, String key, @Nullable String given) {
        @Nullable TimeKey time = isTime ? TimeKey.parse(key).orElse(null) : null;
        if (given != null) {
            return new Member(key, given, time);
        }
        String label = time == null ? Labels.ofMember(dimension, key) : Labels.capitalised(time.label());
        return new Member(key, label, time);
    }

    private static String canonical(String name, boolean time, String key) {
        return time ? Times.in(name, key).map(TimeKey::key).orElse(key.strip()) : key.strip();
    }

    /** Whether {@code per} can be used: no name twice, none of the reserved ones. */
    public static boolean sound(Series series, Diagnostics d) {
        boolean sound = true;
        for (int i = 0; i < series.dimensions().size(); i++) {
            Text name = series.dimensions().get(i);
            if (name.value().contains(",")) {
                sound = false;
                d.error(
                        "ogiltig-dimension",
                        name.at(),
                        new Message("per ska vara en lista", "per must be a list"),
                        Message.of("skriv per: [%s]", "write per: [%s]", name));
                continue;
            }
            boolean twice = series.dimensions().indexOf(name) < i;
            if (twice || RESERVED.contains(name.value())) {
                sound = false;
                d.error(
                        "ogiltig-dimension",
                        name.at(),
                        twice
                                ? Message.of("dimensionen %s står två gånger", "dimension %s is given twice", name)
                                : Message.of("%s kan inte vara en dimension", "%s cannot be a dimension", name),
                        Message.of("skriv till exempel per: [månad, kön]", "write for example per: [månad, kön]"));
            }
        }
        for (Text name : series.reporters()) {
            if (!series.dimensions().contains(name)) {
                sound = false;
                d.error(
                        "okänd-dimension",
                        name.at(),
                        Message.of("serien har ingen dimension %s", "the series has no dimension %s", name),
                        Message.of("skriv en av dimensionerna i per", "write one of the dimensions in per"));
            }
        }
        return sound;
    }

    /** Reports labels and coverage of members that the cube does not have. */
    public static void checkNames(Cube cube, Diagnostics d) {
        cube.series().labels().forEach((key, text) -> {
            if (cube.dimension(key).isEmpty() && holder(cube, key).isEmpty()) {
                unknown(cube, key, text, "etiketter", d);
            }
        });
        cube.series().coverage().forEach((key, text) -> {
            if (cube.timeDimension().flatMap(time -> time.find(key)).isEmpty()) {
                unknown(cube, key, text, "omfattar", d);
            }
        });
    }

    private static Optional<Dimension> holder(Cube cube, String key) {
        return cube.dimensions().stream()
                .filter(dimension -> dimension.find(key).isPresent())
                .findFirst();
    }

    private static void unknown(Cube cube, String key, Text text, String where, Diagnostics d) {
        List<String> names = cube.dimensions().stream()
                .flatMap(dimension -> dimension.members().stream())
                .map(Member::key)
                .toList();
        Message hint = Nearest.hint(key, names)
                .filter(near -> TimeKey.parse(key).isEmpty())
                .orElse(Message.of(
                        "värdena är %s",
                        "the members are %s", String.join(", ", names.subList(0, Math.min(8, names.size())))));
        d.error(
                "okänt-värde",
                text.at(),
                Message.of(
                        "\"%s\" under %s är inget värde i serien %s",
                        "\"%s\" under %s is not a member of the series %s", key, where, cube.id()),
                hint);
    }
}
