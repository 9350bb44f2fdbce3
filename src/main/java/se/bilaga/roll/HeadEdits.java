package se.bilaga.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bilaga.check.previous.PreviousRules;
import se.bilaga.edit.Edits;
import se.bilaga.edit.ListEdits;
import se.bilaga.edit.Nodes;
import se.bilaga.edit.SourceLines;
import se.bilaga.plan.Acceptance;
import se.bilaga.plan.Plan;
import se.bilaga.plan.value.Period;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** The head of the next plan: its own period, and room for what the old plan's numbers and dates were. */
final class HeadEdits {
    /** What is another for each document; the checks tell of those that a document must have. */
    static final List<String> CLEARED = List.of("bilaga", "diarienummer", "datum", "beslut");

    /** What an author accepts of one document and not of the next. */
    private static final Set<String> OF_ONE_PLAN = Stream.concat(
                    Stream.of("bilagenummer-saknas", "diarienummer-saknas", "bortglömd-aktivitet"),
                    PreviousRules.PERIOD.stream().map(rule -> rule.manual().rule()))
            .collect(Collectors.toUnmodifiableSet());

    /** A version, a day or a year; telephone numbers, addresses and the like have digits too. */
    private static final Pattern OF_ONE_TIME = Pattern.compile(
            "(?iU)^(?:v(?:ersion|er)?\\.? ?)?\\d{1,3}(?:\\.\\d{1,3})*$|(?<![\\d-])(?:19|20)\\d\\d(?:[-–/]\\d\\d(?:\\d\\d)?){0,2}(?![\\d-]| \\d)");

    private static final Pattern REACHED_AT = Pattern.compile(
            "(?iU)tele?fon|\\btele?\\b|mobil|växel|adress|e-?post|postnummer|box|orga?n?isations?nu?m|orgnr");

    private final Node.Mapping root;
    private final Edits edits;
    private final List<Message> done;

    HeadEdits(Node.Mapping root, Edits edits, List<Message> done) {
        this.root = root;
        this.edits = edits;
        this.done = done;
    }

    void period(Period period, String previous) {
        edits.replace(root.entry("period").orElseThrow().value().at(), period.written());
        String name = previous.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*") ? previous : Nodes.quoted(previous);
        root.entry("föregående")
                .ifPresentOrElse(
                        entry -> edits.replace(entry.value().at(), Nodes.isBlank(entry.value()) ? " " + name : name),
                        () -> edits.insertLines(endOfHead(), "föregående: " + name + "\n"));
        done.add(Message.of(
                "perioden är %s, och föregående är %s", "the period is %s, and föregående is %s", period, previous));
    }

    private int endOfHead() {
        int last = Stream.concat(Stream.of("period"), CLEARED.stream())
                .flatMap(key -> root.entry(key).stream())
                .mapToInt(entry ->
                        Math.max(entry.key().at().to(), entry.value().at().to()))
                .max()
                .orElseThrow();
        return SourceLines.after(edits.file(), last);
    }

    /** Makes comments of what belongs to the old document, so that the author sees how it was written. */
    void clear() {
        List<String> cleared = new ArrayList<>();
        for (String key : CLEARED) {
            root.entry(key)
                    .map(Node.Entry::value)
                    .filter(value -> !Nodes.isBlank(value))
                    .ifPresent(value -> {
                        comment(value);
                        cleared.add(key);
                    });
        }
        if (!cleared.isEmpty()) {
            done.add(Message.of(
                    "den förra planens %s står kvar som kommentar",
                    "the old plan's %s is left as a comment", String.join(", ", cleared)));
        }
    }

    private void comment(Node value) {
        SourceFile file = edits.file();
        int first = file.line(value.at().from());
        for (int line = first; line <= file.line(value.at().to()); line++) {
            int indented = file.lineStart(line)
                    + SourceLines.indent(file, file.lineStart(line)).length();
            int at = line == first ? value.at().from() : indented;
            edits.replace(at, at, "# ");
        }
    }

    /** Versions and dates on the first page are new; who answers for the document and where they are reached is not. */
    void coverFacts(Plan plan) {
        plan.coverFacts().forEach((name, fact) -> {
            boolean reached = REACHED_AT.matcher(name + " " + fact.value()).find();
            if (!reached && OF_ONE_TIME.matcher(fact.value().strip()).find()) {
                edits.replace(fact.at(), TaskMarker.TEXT);
            }
        });
    }

    void acceptances(Plan plan) {
        List<Acceptance> all = plan.acceptances();
        List<String> old = all.stream()
                .map(acceptance -> acceptance.rule().value())
                .filter(OF_ONE_PLAN::contains)
                .toList();
        if (old.isEmpty()) {
            return;
        }
        remove(root.entry("godkända").orElseThrow(), all);
        done.add(Message.of(
                "godkännanden som gällde den förra planen är borttagna: %s",
                "acceptances that concerned the old plan are removed: %s",
                old.stream().distinct().collect(Collectors.joining(", "))));
    }

    private void remove(Node.Entry entry, List<Acceptance> all) {
        IntPredicate kept = i -> !OF_ONE_PLAN.contains(all.get(i).rule().value());
        if (IntStream.range(0, all.size()).anyMatch(kept)) {
            new ListEdits(edits).keep(entry.value(), kept, "");
        } else {
            Span list = new Span(
                    edits.file(), entry.key().at().from(), entry.value().at().to());
            SourceLines.cut(list, edits);
        }
    }
}
