package se.bilaga.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.source.diagnostic.Nearest;

/** What a name in brackets means, as {@code bilaga check --explain} shows it. */
public final class RulePage {
    private RulePage() {}

    /** Every rule in a line, by chapter. */
    public static String all() {
        StringBuilder list = new StringBuilder();
        for (Manual.Group group : Manual.Group.values()) {
            list.append(list.isEmpty() ? "" : "\n").append(group.label()).append('\n');
            RuleManual.manuals(group)
                    .forEach(manual -> list.append(String.format(
                            Locale.ROOT,
                            "  %-28s %-8s %s\n",
                            manual.rule(),
                            manual.severity().label().sv(),
                            manual.finds())));
        }
        OtherFindings.chapters().forEach((chapter, findings) -> {
            list.append("\n").append(chapter).append('\n');
            findings.forEach((name, text) -> list.append(String.format(Locale.ROOT, "  %-28s %s\n", name, text)));
        });
        return list.toString();
    }

    /** A rule's page of the manual, or a line of what is no rule; empty where nothing is called so. */
    public static Optional<String> of(String name) {
        return Rules.ALL.stream()
                .map(Rule::manual)
                .filter(manual -> manual.rule().equals(name))
                .findFirst()
                .map(RulePage::of)
                .or(() -> Optional.ofNullable(OtherFindings.all().get(name)).map(text -> name + "\n\n" + text + "\n"));
    }

    private static String of(Manual manual) {
        return manual.rule() + " (" + manual.severity().label().sv() + ", "
                + manual.group().label() + ")\n\n"
                + manual.finds() + "\n\n"
                + manual.why() + "\n\nFel:\n"
                + manual.bad().strip().indent(4) + "\nRätt:\n"
                + manual.good().strip().indent(4);
    }

    /** The name that is most like one that there is not, else those of all rules. */
    public static String nearest(String name) {
        List<String> rules =
                Rules.ALL.stream().map(rule -> rule.manual().rule()).toList();
        List<String> names = Stream.concat(rules.stream(), OtherFindings.all().keySet().stream())
                .toList();
        return Nearest.to(name, names).orElseGet(() -> String.join(", ", rules));
    }
}
