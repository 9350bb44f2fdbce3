package se.bilaga.check.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Shown;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A total, mean, change or share of a written table that its rows or columns do not give. */
final class WrongTableFigure implements Rule {
    /** A total without another to go by is a slip when it is this near: a twentieth. */
    private static final int NEAR = 20;

    @Override
    public Manual manual() {
        return new Manual(
                "tabell-räknefel",
                Manual.Group.TABLES,
                Severity.WARNING,
                "En summa, ett medelvärde, en förändring eller en andel som är skriven i en tabell stämmer inte med tabellens rader eller kolumner.",
                "Den som summerar en kolumn och får något annat litar inte på resten. Programmet räknar gärna: summa: ja, och kolumner med beräkna:.",
                """
                rader:
                  - [Tillsvidareanställda, 17681, 18203]
                  - [Visstidsanställda, 2295, 2318]
                  - [Totalt, 19976, 20621]
                """,
                """
                summa: ja
                rader:
                  - [Tillsvidareanställda, 17681, 18203]
                  - [Visstidsanställda, 2295, 2318]
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Grid.tables(subject).forEach(table -> check(table, findings));
    }

    private static void check(FreeTable table, Findings findings) {
        Grid rows = Grid.ofRows(table);
        check(rows, findings);
        check(rows.turned(), findings);
    }

    private static void check(Grid grid, Findings findings) {
        for (int line = 0; line < grid.lines().size(); line++) {
            LineFormulas formulas = new LineFormulas(grid, line);
            int checked = line;
            formulas.all().stream()
                    .map(formula -> Trial.of(grid, checked, formula))
                    .filter(trial -> trial.matches + trial.misfits.size() > 0)
                    .max(Comparator.comparingInt((Trial trial) -> trial.matches)
                            .thenComparingInt(trial -> -trial.misfits.size()))
                    .filter(trial -> trial.convinces(formulas.kind(), grid.lines().size()))
                    .ifPresent(trial -> trial.misfits.forEach(misfit -> misfit.report(formulas.kind(), findings)));
        }
    }

    /** A figure, and what it should be. */
    private record Misfit(Grid.Cell cell, LineFormulas.Expected expected) {
        boolean isNear() {
            BigFraction off = cell.number().value().subtract(expected.value()).abs();
            return off.multiply(BigFraction.of(NEAR)).compareTo(expected.value().abs()) <= 0
                    || digits(Shown.of(expected.value())).equals(digits(cell.text().value()));
        }

        /** Two that have changed places are a slip, however far that takes the number. */
        private static List<Integer> digits(String number) {
            return number.chars().filter(Character::isDigit).sorted().boxed().toList();
        }

        void report(LineFormulas.Kind kind, Findings findings) {
            String word =
                    switch (kind) {
                        case TOTAL, NONE -> "summan";
                        case MEAN -> "medelvärdet";
                        case CHANGE -> "förändringen";
                        case SHARE -> "andelen";
                    };
            findings.add(
                    cell.text().at(),
                    Message.of(
                            word + " blir %s, inte %s",
                            "the table makes it %s, not %s",
                            Shown.of(expected.value()),
                            cell.text().value().strip()),
                    Message.of(
                            "rätta talet, eller låt programmet räkna: summa: ja, eller en kolumn med beräkna:",
                            "correct it, or let the program compute it: summa: ja, or a column with beräkna:"));
        }
    }

    /** How a formula fits a line. */
    private record Trial(int matches, List<Misfit> misfits) {
        static Trial of(Grid grid, int line, LineFormulas.Formula formula) {
            int matches = 0;
            List<Misfit> misfits = new ArrayList<>();
            for (int place = 0; place < grid.places().size(); place++) {
                Grid.@Nullable Cell cell = grid.at(line, place);
                LineFormulas.@Nullable Expected expected = formula.at(place);
                if (cell != null && expected != null) {
                    BigFraction off = cell.number().value().subtract(expected.value()).abs();
                    if (off.compareTo(expected.slack()) > 0) {
                        misfits.add(new Misfit(cell, expected));
                    } else if (expected.value().signum() != 0) {
                        matches++;
                    }
                }
            }
            return new Trial(matches, misfits);
        }

        /** Whether what does not fit is wrong, and not computed in some other way. */
        boolean convinces(LineFormulas.Kind kind, int lines) {
            return switch (kind) {
                case TOTAL ->
                    matches >= Math.max(1, misfits.size()) || (matches == 0 && misfits.size() == 1 && near().isPresent());
                case NONE -> lines > 2 && matches > 1 && misfits.size() == 1 && near().isPresent();
                case MEAN, CHANGE, SHARE -> matches > 1 && matches >= 2 * misfits.size();
            };
        }

        private Optional<Misfit> near() {
            return misfits.stream().filter(Misfit::isNear).findFirst();
        }
    }
}
