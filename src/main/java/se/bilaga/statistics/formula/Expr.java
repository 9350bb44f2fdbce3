package se.bilaga.statistics.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.Units;

/** A formula as written: {@code min(avgångar, rekryteringar) / medelantal}. */
sealed interface Expr {

    Span at();

    /** {@code 12}, {@code 0,5}, {@code 100 %}, {@code 365 dagar}. */
    record Literal(Numeral number, Unit unit, Span at) implements Expr {
        /** Whether it is all of something that parts are taken from: 100 or 1 beside a percentage. */
        boolean isWhole(Unit beside) {
            boolean one =
                    number.value().equals(Quantity.HUNDRED) || number.value().equals(BigFraction.ONE);
            return unit.equals(Units.NUMBER) && beside.equals(Unit.PERCENT) && one;
        }
    }

    /** A series, a variable or a dimension. */
    record Name(String id, Span at) implements Expr {}

    /** {@code anställda[2024-10, kvinnor]}: the values at the members named. */
    record Selected(Expr of, List<Text> members, Span at) implements Expr {
        public Selected {
            members = List.copyOf(members);
        }
    }

    /** {@code −a}. */
    record Negation(Expr operand, Span at) implements Expr {}

    /** {@code a + b}; its place is the operator's. */
    record Operation(Operator operator, Expr left, Expr right, Span at) implements Expr {}

    /** {@code min(a, b)}; its place is the function's name. */
    record Call(Function function, List<Expr> arguments, Span at) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The four operators. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /** The functions, with what they are called and how many arguments they take. */
    enum Function {
        MIN("min", 2, 20),
        MAX("max", 2, 20),
        SUM("summa", 2, 2),
        MEAN("medel", 2, 2),
        SHARE("andel", 2, 2),
        RANK("rang", 2, 2),
        PREVIOUS("föregående", 1, 1),
        CHANGE("förändring", 1, 1);

        private final String word;
        private final int least;
        private final int most;

        Function(String word, int least, int most) {
            this.word = word;
            this.least = least;
            this.most = most;
        }

        String word() {
            return word;
        }

        boolean takes(int arguments) {
            return arguments >= least && arguments <= most;
        }

        int least() {
            return least;
        }

        static Optional<Function> of(String word) {
            return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Function::word).toList();
        }
    }
}
