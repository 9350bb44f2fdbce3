package se.bilaga.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.app.files.CommandFault;
import se.bilaga.check.OtherFindings;
import se.bilaga.check.RuleManual;
import se.bilaga.check.Rules;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.source.diagnostic.Nearest;

/** A rule's page in the manual, as {@code bilaga check --explain} shows it. */
final class RulePage {
    private RulePage() {}

    /** Every rule in a line, by chapter. */
    static String all() {
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

    static String of(String name) {
        return Rules.ALL.stream()
                .map(Rule::manual)
                .filter(manual -> manual.rule().equals(name))
                .findFirst()
                .map(RulePage::of)
                .or(() -> Optional.ofNullable(OtherFindings.all().get(name)).map(text -> name + "\n\n" + text + "\n"))
                .orElseThrow(() -> unknown(name));
    }

    private static String of(Manual manual) {
        return manual.rule() + " (" + manual.severity().label().sv() + ", "
                + manual.group().label() + ")\n\n"
                + manual.finds() + "\n\n"
                + manual.why() + "\n\nFel:\n"
                + manual.bad().strip().indent(4) + "\nRätt:\n"
                + manual.good().strip().indent(4);
    }

    private static CommandFault unknown(String name) {
        List<String> rules =
                Rules.ALL.stream().map(rule -> rule.manual().rule()).toList();
        List<String> names = Stream.concat(rules.stream(), OtherFindings.all().keySet().stream())
                .toList();
        String near = Nearest.to(name, names).orElseGet(() -> String.join(", ", rules));
        return CommandFault.usage(
                "det finns ingen regel \"%s\"; menade du %s?", "there is no rule \"%s\"; did you mean %s?", name, near);
    }
}
