package se.bilaga.statistics.table.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bilaga.plan.value.TimeOrder;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Dimensions;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.unit.Fault;

/** The dimensions of all series shown, with the members that the view selects. */
public final class ShownDimensions {
    private final List<Cube> cubes;
    private final Map<String, List<Text>> selection;
    private final TimeOrder times;

    public ShownDimensions(List<Cube> cubes, Map<String, List<Text>> selection) {
        this(cubes, selection, TimeOrder.AS_WRITTEN);
    }

    /** @param times the order of times that the view does not select */
    ShownDimensions(List<Cube> cubes, Map<String, List<Text>> selection, TimeOrder times) {
        this.times = times;
        this.cubes = cubes;
        this.selection = selection;
        selection.forEach((name, members) -> {
            if (!members.isEmpty() && !names().contains(name) && !name.equals(Dimensions.SERIES)) {
                throw unknown(new Text(name, members.get(0).at()));
            }
        });
    }

    public List<String> names() {
        return cubes.stream()
                .flatMap(cube -> cube.dimensions().stream())
                .map(Dimension::name)
                .distinct()
                .toList();
    }

    /** Whether the view selects one member of it alone. */
    public boolean fixed(String name) {
        return selection.getOrDefault(name, List.of()).size() == 1;
    }

    public String checked(Text name) {
        if (!names().contains(name.value()) && !name.value().equals(Dimensions.SERIES)) {
            throw unknown(name);
        }
        return name.value();
    }

    private Fault unknown(Text name) {
        List<String> names = new ArrayList<>(names());
        names.add(Dimensions.SERIES);
        Optional<String> holder = cubes.stream()
                .flatMap(cube -> cube.dimensions().stream())
                .filter(dimension -> dimension.find(name.value()).isPresent())
                .map(Dimension::name)
                .findFirst();
        return new Fault(
                "okänd-dimension",
                name.at(),
                Message.of(
                        "\"%s\" är ingen dimension i %s",
                        "\"%s\" is not a dimension of %s",
                        name,
                        Labels.list(cubes.stream().map(Cube::id).toList())),
                holder.map(dimension -> Message.of(
                                "det är ett värde av %s: skriv %s här, och värdena under urval",
                                "it is a member of %s: write %s here, and the members under urval",
                                dimension,
                                dimension))
                        .or(() -> Nearest.hint(name.value(), names))
                        .orElse(Message.of("dimensionerna är %s", "the dimensions are %s", String.join(", ", names))));
    }

    List<Dimension> all(List<String> names) {
        return names.stream().map(this::get).toList();
    }

    public Dimension get(String name) {
        Dimension whole = name.equals(Dimensions.SERIES) ? series() : merged(name);
        List<Text> chosen = selection.getOrDefault(name, List.of());
        if (chosen.isEmpty()) {
            return ordered(whole);
        }
        String of = Labels.list(cubes.stream().map(Cube::id).toList());
        List<Member> members = chosen.stream()
                .map(text -> Members.only(List.of(whole), of, text).member())
                .toList();
        return whole.with(members);
    }

    private Dimension ordered(Dimension whole) {
        List<Member> oldest = new ArrayList<>(whole.chronological());
        return switch (whole.time() ? times : TimeOrder.AS_WRITTEN) {
            case AS_WRITTEN -> whole;
            case OLDEST_FIRST -> whole.with(oldest);
            case NEWEST_FIRST -> {
                Collections.reverse(oldest);
                yield whole.with(oldest);
            }
        };
    }

    private Dimension series() {
        List<Member> members = cubes.stream()
                .map(cube -> new Member(cube.id(), cube.label(), null))
                .toList();
        return new Dimension(Dimensions.SERIES, "Mått", false, members);
    }

    private Dimension merged(String name) {
        List<Dimension> same =
                cubes.stream().flatMap(cube -> cube.dimension(name).stream()).toList();
        Map<String, Member> members = new LinkedHashMap<>();
        same.forEach(dimension -> dimension.members().forEach(member -> members.putIfAbsent(member.key(), member)));
        return same.get(0).with(List.copyOf(members.values()));
    }

    /** The selected member of each dimension that is on no axis. */
    public Coordinates fixed(Set<String> axes) {
        Coordinates fixed = Coordinates.ALL;
        for (var entry : selection.entrySet()) {
            if (!axes.contains(entry.getKey()) && !entry.getValue().isEmpty()) {
                fixed = fixed.with(entry.getKey(), one(entry.getKey(), entry.getValue()));
            }
        }
        return fixed;
    }

    private String one(String name, List<Text> members) {
        if (members.size() > 1) {
            throw new Fault(
                    "ogiltig-tabell",
                    members.get(1).at(),
                    Message.of(
                            "urvalet av %s har flera värden, men %s står varken i rader eller kolumner",
                            "several members of %s are selected, but %s is in neither rows nor columns", name, name),
                    Message.of("välj ett värde, eller sätt %s i rader", "select one, or put %s in rows", name));
        }
        return get(name).members().get(0).key();
    }
}
