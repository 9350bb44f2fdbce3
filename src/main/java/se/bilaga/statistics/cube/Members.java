package se.bilaga.statistics.cube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Fault;

/** Finds which members of a series an author names, and of which dimensions. */
public final class Members {
    private static final Pattern NO_MONTH = Pattern.compile("(?:19|20)\\d\\d-(?:00|1[3-9]|[2-9]\\d)(?:-\\d\\d)?");

    private static final int MOST_NAMES = 8;

    private Members() {}

    /** The dimensions that have a member of this name; {@code kön=kvinnor} asks one of them. */
    public static List<Found> named(List<Dimension> dimensions, String written) {
        int equals = written.indexOf('=');
        String only = equals > 0 ? written.substring(0, equals).strip() : "";
        String name = equals > 0 ? written.substring(equals + 1).strip() : written;
        List<Found> found = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            if (only.isEmpty() || only.equals(dimension.name())) {
                dimension.find(name).ifPresent(member -> found.add(new Found(dimension, member)));
            }
        }
        return found;
    }

    /** A member and its dimension. */
    public record Found(Dimension dimension, Member member) {}

    /** The only member of this name; throws a {@link Fault} at the name when there is none or several. */
    public static Found only(List<Dimension> dimensions, String of, Text written) {
        List<Found> found = named(dimensions, written.value());
        if (found.isEmpty()) {
            throw unknown(dimensions, of, written, List.of());
        }
        if (found.size() > 1) {
            String name = found.get(0).dimension().name();
            throw new Fault(
                    "tvetydigt-värde",
                    written.at(),
                    Message.of(
                            "\"%s\" finns i flera dimensioner av %s",
                            "\"%s\" is a member of several dimensions of %s", written, of),
                    Message.of("skriv %s=%s", "write %s=%s", name, written));
        }
        return found.get(0);
    }

    /** Where a selection {@code [2024-10, kvinnor]} lies; several members of a dimension are their sum. */
    public static Coordinates select(List<Dimension> dimensions, String of, List<Text> selection) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Text written : selection) {
            add(members, only(dimensions, of, written), written);
        }
        return new Coordinates(members);
    }

    /** Adds a member, which must not be there already nor be a total beside its parts. */
    public static void add(Map<String, List<String>> members, Found found, Text written) {
        List<String> chosen = members.computeIfAbsent(found.dimension().name(), name -> new ArrayList<>());
        boolean total = found.member().total() || chosen.contains(Member.TOTAL);
        if (chosen.contains(found.member().key()) || (total && !chosen.isEmpty())) {
            throw new Fault(
                    "dubbelt-värde",
                    written.at(),
                    Message.of("\"%s\" räknas två gånger", "\"%s\" is counted twice", written),
                    Message.of("ta bort det ena", "remove one of them"));
        }
        chosen.add(found.member().key());
    }

    /**
     * The fault of a word that is no member of any dimension.
     *
     * @param words other words that could stand there
     */
    public static Fault unknown(List<Dimension> dimensions, String of, Text written, List<String> words) {
        List<String> names = new ArrayList<>(words);
        dimensions.forEach(dimension -> dimension.members().forEach(member -> names.add(member.key())));
        if (NO_MONTH.matcher(written.value()).matches()) {
            return new Fault(
                    "okänt-värde",
                    written.at(),
                    Message.of("månaden %s finns inte", "the month %s does not exist", written),
                    new Message("månaden ska vara 01 till 12", "the month must be 01 to 12"));
        }
        Message what = Message.of("\"%s\" finns inte i serien %s", "\"%s\" is not in the series %s", written, of);
        Optional<Message> near =
                TimeKey.parse(written.value()).isPresent() ? Optional.empty() : Nearest.hint(written.value(), names);
        if (near.isPresent()) {
            return new Fault("okänt-värde", written.at(), what, near.get());
        }
        boolean time = TimeKey.parse(written.value()).isPresent();
        List<Message> hints = new ArrayList<>(dimensions.stream()
                .filter(dimension -> !time || dimension.time())
                .map(Members::choices)
                .toList());
        if (!words.isEmpty() && !time) {
            hints.add(Message.of("eller ett av orden %s", "or one of the words %s", String.join(", ", words)));
        }
        return new Fault("okänt-värde", written.at(), what, hints.toArray(Message[]::new));
    }

    /** {@code kön: kvinnor, män}. */
    private static Message choices(Dimension dimension) {
        List<String> keys = dimension.members().stream().map(Member::key).toList();
        String more = keys.size() > MOST_NAMES ? " …" : "";
        String some = String.join(", ", keys.subList(0, Math.min(keys.size(), MOST_NAMES))) + more;
        return Message.of("%s: %s", "%s: %s", dimension.name(), some);
    }
}
