package se.bilaga.merge.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.edit.Nodes;
import se.bilaga.edit.SourceLines;
import se.bilaga.merge.words.WordToken;
import se.bilaga.source.text.MonthNames;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.Node;

/** Writes what a document says of a thing into the field of it in the plan. */
public final class FieldChange {
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+) (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("kvartal ([1-4]) (\\d{4})");

    /** Words that need no quotes in any place. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ./()%+–?!;”’-]*");

    /** Words that need none on a line of their own. */
    private static final Pattern PLAIN_LINE = Pattern.compile("(?!.*(?:: | #|:$))[\\p{L}\\d][^\\n]*");

    private final SourceFile file;
    private final Node root;

    public FieldChange(SourceFile file, Node root) {
        this.file = file;
        this.root = root;
    }

    /**
     * The change; nothing where there is no such thing.
     *
     * @param thing where the thing begins in the file
     * @param key as in a mark, with low lines for hyphens
     * @param was what the document said
     * @param is what it says now; blank or a dash to take the field away
     */
    public Optional<PlanChange> of(int thing, String key, String was, String is) {
        String text = WordToken.plain(is).strip();
        boolean empty = text.isEmpty() || text.equals("–") || text.equals("-");
        return find(root, thing).flatMap(node -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return empty ? Optional.empty() : shorthand(node, key, text);
            }
            Optional<Node.Entry> entry = entry(mapping, key, was);
            if (entry.isPresent()) {
                return empty
                        ? removal(mapping, entry.get())
                        : Optional.of(value(entry.get(), key, asWritten(entry.get(), was, text)));
            }
            return empty ? Optional.empty() : Optional.of(addition(mapping, key, text));
        });
    }

    /** The thing that begins at a place: an item of a list, what a key holds, or the plan, which begins its file. */
    static Optional<Node> find(Node node, int offset) {
        if ((node.at().from() == offset || offset == 0) && !(node instanceof Node.Sequence)) {
            return Optional.of(node);
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> (entry.key().at().from() == offset
                                    ? Optional.of(entry.value())
                                    : find(entry.value(), offset))
                            .stream())
                    .findFirst();
        }
        return node instanceof Node.Sequence
                ? node.items().stream()
                        .flatMap(item -> find(item, offset).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Node.Entry> entry(Node.Mapping mapping, String key, String was) {
        return mapping.entries().stream()
                .filter(entry ->
                        entry.key().value().replaceAll("[^\\p{L}\\d]", "_").equals(key))
                .findFirst()
                .or(() -> mapping.entries().stream()
                        .filter(entry ->
                                !was.isBlank() && written(entry.value()).equalsIgnoreCase(raw(key, was)))
                        .findFirst());
    }

    /** A word that the document shows with a capital, and the plan has not, is written without. */
    private static String asWritten(Node.Entry entry, String was, String text) {
        String before = WordToken.plain(was).strip();
        boolean small =
                !written(entry.value()).equals(before) && written(entry.value()).equals(uncapitalised(before));
        return small ? uncapitalised(text) : text;
    }

    private static String uncapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String written(Node value) {
        return value.items().stream()
                .map(item -> item instanceof Node.Scalar scalar ? scalar.text().value() : "")
                .collect(Collectors.joining(", "));
    }

    /** As an author writes what a document shows: {@code 2025-03} for {@code mars 2025}. */
    private static String raw(String key, String shown) {
        String text = WordToken.plain(shown).strip();
        Matcher month = MONTH.matcher(text);
        if (month.matches() && MonthNames.ALL.contains(month.group(1).toLowerCase(Locale.ROOT))) {
            int number = MonthNames.ALL.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
            return month.group(2) + String.format(Locale.ROOT, "-%02d", number);
        }
        Matcher quarter = QUARTER.matcher(text.toLowerCase(Locale.ROOT));
        if (quarter.matches()) {
            return "Q" + quarter.group(1) + " " + quarter.group(2);
        }
        if (text.matches("\\d{4}–\\d{4}")) {
            return text.replace('–', '-');
        }
        if (text.matches("\\(\\d{4}\\)")) {
            return text.substring(1, text.length() - 1);
        }
        return Stream.of("status", "svar").anyMatch(key::equals) ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** A field as a line of a new thing. */
    static String entry(String key, String text) {
        return name(key) + ": " + yaml(key, text, false);
    }

    private static String yaml(String key, String text, boolean list) {
        return yaml(key, text, list, false);
    }

    private static String yaml(String key, String text, boolean list, boolean brackets) {
        String raw = raw(key, text);
        if (list || key.equals("ansvarig")) {
            List<String> parts = new ArrayList<>();
            for (String part : raw.split(", *", -1)) {
                parts.add(quoted(part));
            }
            return parts.size() == 1 && !list ? parts.get(0) : "[" + String.join(", ", parts) + "]";
        }
        return !brackets && PLAIN_LINE.matcher(raw).matches() ? raw : quoted(raw);
    }

    static String quoted(String text) {
        return PLAIN.matcher(text).matches() ? text : Nodes.quoted(text);
    }

    private PlanChange value(Node.Entry entry, String key, String text) {
        Node value = entry.value();
        String yaml = yaml(
                key,
                text,
                value instanceof Node.Sequence,
                isInBrackets(value.at().from()));
        if (value instanceof Node.Sequence && !Nodes.isFlow(value)) {
            int from = entry.key().at().to() + 1;
            return new PlanChange.OfFile(from, value.at().to(), " " + yaml);
        }
        String space = value.isBlank() && file.text().charAt(value.at().from() - 1) != ' ' ? " " : "";
        return new PlanChange.OfFile(value.at().from(), value.at().to(), space + yaml);
    }

    private boolean isInBrackets(int offset) {
        String before = file.text().substring(SourceLines.start(file, offset), offset);
        return before.chars().filter(c -> c == '[' || c == '{').count()
                > before.chars().filter(c -> c == ']' || c == '}').count();
    }

    /** Takes a key away with its value; nothing where it is not there, or cannot be. */
    Optional<PlanChange> without(Node.Mapping mapping, String key) {
        return entry(mapping, key, "").flatMap(entry -> removal(mapping, entry));
    }

    private Optional<PlanChange> removal(Node.Mapping mapping, Node.Entry entry) {
        int from = entry.key().at().from();
        int line = SourceLines.start(file, from);
        boolean own = file.text().substring(line, from).isBlank();
        if (Nodes.isFlow(mapping)) {
            int index = mapping.entries().indexOf(entry);
            return index == 0
                    ? Optional.empty()
                    : Optional.of(new PlanChange.OfFile(
                            mapping.entries().get(index - 1).value().at().to(),
                            entry.value().at().to(),
                            ""));
        }
        return own
                ? Optional.of(new PlanChange.OfFile(
                        line,
                        SourceLines.after(
                                file, Math.max(from, entry.value().at().to() - 1)),
                        ""))
                : Optional.empty();
    }

    private PlanChange addition(Node.Mapping mapping, String key, String text) {
        return line(mapping, name(key) + ": " + yaml(key, text, false, Nodes.isFlow(mapping)));
    }

    /** Another entry of a mapping, behind its single values; {@code entry} as it is written without indentation. */
    PlanChange line(Node.Mapping mapping, String entry) {
        Node.Entry last = mapping.entries().get(mapping.entries().size() - 1);
        if (Nodes.isFlow(mapping)) {
            int end = last.value().at().to();
            return new PlanChange.OfFile(end, end, ", " + entry);
        }
        Node.Entry before = scalarBefore(mapping, last);
        int at = SourceLines.after(
                file, Math.max(before.key().at().to(), before.value().at().to() - 1));
        Span first = mapping.entries().get(0).key().at();
        String indent = " ".repeat(file.column(first.from()) - 1);
        boolean open = at > 0 && file.text().charAt(at - 1) != '\n';
        return new PlanChange.OfFile(at, at, (open ? "\n" : "") + indent + entry.replace("\n", "\n" + indent) + "\n");
    }

    /** A field is written before the lists of a thing, if there are any. */
    private static Node.Entry scalarBefore(Node.Mapping mapping, Node.Entry last) {
        List<Node.Entry> scalars = mapping.entries().stream()
                .takeWhile(entry -> entry.value() instanceof Node.Scalar || Nodes.isFlow(entry.value()))
                .toList();
        return scalars.isEmpty() ? last : scalars.get(scalars.size() - 1);
    }

    /** A thing of which only the text is written gets its keys. */
    private Optional<PlanChange> shorthand(Node node, String key, String text) {
        int line = SourceLines.start(file, node.at().from());
        String before = file.text().substring(line, node.at().from());
        if (!before.matches(" *- +")) {
            return Optional.empty();
        }
        String indent = " ".repeat(before.length());
        String words = node.at().text();
        return Optional.of(new PlanChange.OfFile(
                node.at().from(),
                node.at().to(),
                main(node) + ": " + words + "\n" + indent + name(key) + ": " + yaml(key, text, false)));
    }

    /** What the text of a thing in a list is called: {@code aktivitet} under {@code aktiviteter}. */
    private String main(Node node) {
        String list = listOf(root, node);
        return switch (list) {
            case "åtgärder" -> "åtgärd";
            case "frågor" -> "fråga";
            case "kontroller" -> "kontroll";
            case "indikatorer" -> "indikator";
            default -> "aktivitet";
        };
    }

    private static String listOf(Node node, Node item) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value().items().contains(item)) {
                    return entry.key().value();
                }
                String found = listOf(entry.value(), item);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        } else if (node instanceof Node.Sequence) {
            return node.items().stream()
                    .map(inner -> listOf(inner, item))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    private static String name(String key) {
        return key.replace('_', '-');
    }
}
