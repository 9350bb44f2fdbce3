package se.bilaga.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.source.diagnostic.RuleHelp;

/** The manual of the rules in Markdown, made from the rules: {@code docs/regler.md}. */
public final class RuleManual {
    private static final String HEAD = """
            # Regler

            Det här granskar `./bilaga check`. Sidan är gjord av reglerna själva; ändra inte i den.

            Ett **fel** stoppar dokumentet, en **varning** bör rättas och ett **råd** får man ta eller lämna.
            `./bilaga check --explain liten-grupp` visar en regel. En anmärkning som prövats godkänns i planen:

            ```yaml
            godkända:
              - regel: liten-grupp
                vid: "män: 3"
                skäl: Uppgiften är redan publicerad och röjer ingen enskild.
            ```

            `vid` är något ur den markerade texten, eller ett namn som meddelandet citerar. Utan `vid` godkänns allt som
            regeln finner i planen. Ett godkännande som inte längre träffar något ger en varning.

            Hur allvarlig en regel är ställer organisationen in i `organisation.yaml`, där den också kan skriva egna:

            ```yaml
            regler:
              lång-mening: av
            egna-regler:
              - namn: förlegade-ord
                uttryck: (?i)\\bbrukarna?\\b
                meddelande: kommunen skriver inte brukare
                gör: skriv den enskilde
            ```
            """;

    private RuleManual() {}

    /** The whole page. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Manual.Group group : Manual.Group.values()) {
            page.append("\n## ").append(group.label()).append('\n');
            manuals(group)
                    .forEach(manual -> page.append("\n### ")
                            .append(manual.rule())
                            .append("\n\n")
                            .append(help(manual)));
        }
        page.append(
                "\n## Övriga anmärkningar\n\nDet som hindrar en plan från att läsas eller räknas, innan reglerna prövas.\n");
        OtherFindings.chapters().forEach((chapter, findings) -> {
            page.append("\n### ").append(chapter).append("\n\n");
            findings.forEach((name, text) ->
                    page.append("- `").append(name).append("`: ").append(text).append('\n'));
        });
        return page.toString();
    }

    /** What to show of a rule beside its findings, by its name. */
    public static Map<String, RuleHelp> help() {
        Map<String, RuleHelp> help = new TreeMap<>();
        Rules.ALL.stream()
                .map(Rule::manual)
                .forEach(manual -> help.put(
                        manual.rule(), new RuleHelp(manual.severity(), manual.finds(), manual.why(), help(manual))));
        return help;
    }

    /** The manuals of a chapter, in order. */
    public static List<Manual> manuals(Manual.Group group) {
        return Rules.ALL.stream()
                .map(Rule::manual)
                .filter(manual -> manual.group() == group)
                .toList();
    }

    private static String help(Manual manual) {
        return "*" + manual.severity().label().sv() + "* · " + manual.finds() + "\n\n" + manual.why()
                + "\n\nFel:\n\n```\n" + manual.bad().strip() + "\n```\n\nRätt:\n\n```\n"
                + manual.good().strip() + "\n```\n";
    }
}
