package se.bilaga.check.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Block;
import se.bilaga.prose.ProseInline;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;

/** A mean or a share of a group so small that persons can be worked out. */
final class MeanOfSmallGroup implements Rule {

    private static final Pattern MEAN = Pattern.compile("(?i)medel(?!tal|s)|genomsnitt|snitt|median");

    @Override
    public Manual manual() {
        return new Manual(
                "medelvärde-av-liten-grupp",
                Manual.Group.DISCLOSURE,
                Severity.WARNING,
                "Ett medelvärde eller en andel visas för en grupp som enligt en annan serie är mindre än gränsen.",
                "Den som vet sin egen ålder eller lön kan räkna ut kollegans ur medelvärdet av två.",
                """
                medellön: {enhet: kronor, per: [enhet], värden: {Stab: 61200, Skola: 38400}}
                anställda: {enhet: antal, per: [enhet], värden: {Stab: 2, Skola: 64}}
                # och medellön i en tabell, ett diagram eller texten
                """,
                """
                Redovisa medelvärdet för en större grupp, eller skriv redovisas inte
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int limit = subject.organisation().smallestMeanGroup();
        Set<String> shown = shown(subject);
        List<Cube> headcounts = subject.statistics().cubes().values().stream()
                .filter(Persons::counted)
                .toList();
        for (Cube cube : subject.statistics().cubes().values()) {
            if (shown.contains(cube.id())
                    && isMean(cube)
                    && !Persons.isCount(cube.unit())
                    && !cube.id().contains("sjukfrånvaro")) {
                cube.cells()
                        .forEach((key, value) -> headcounts.stream()
                                .map(headcount -> SmallSickLeaveGroup.size(headcount, key))
                                .flatMap(Optional::stream)
                                .max(Comparator.naturalOrder())
                                .filter(size -> value.value() != null && Persons.isSmall(size, limit))
                                .ifPresent(size -> findings.add(
                                        value.at(),
                                        Message.of(
                                                "\"%s\" visas för %s, som har %s personer",
                                                "\"%s\" is shown of %s, which has %s persons",
                                                cube.id(),
                                                String.join(" ", key),
                                                Shown.of(size)),
                                        Message.of(
                                                "skriv redovisas inte, eller redovisa en större grupp",
                                                "write redovisas inte, or report a larger group"))));
            }
        }
    }

    /** What has no sum, or is called a mean though its unit has one, as kronor have. */
    private static boolean isMean(Cube cube) {
        return !cube.additive()
                || MEAN.matcher(cube.id() + " " + cube.label() + " "
                                + cube.series().definition())
                        .find();
    }

    /** The series that a table, a chart or a reference in prose shows. */
    private static Set<String> shown(Subject subject) {
        Stream<Text> views = Stream.concat(
                subject.plan().blocks(Block.Table.class).flatMap(table -> table.view().series().stream()),
                subject.plan().blocks(Block.Diagram.class).flatMap(chart -> chart.view().series().stream()));
        Stream<String> quoted = subject.figures().map(ProseInline.FigureReference::series);
        return Stream.concat(views.map(Text::value), quoted).collect(Collectors.toSet());
    }
}
