package se.bilaga.statistics.formula;

import java.util.List;
import java.util.Optional;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Coordinates;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.unit.Absent;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;

/** Resolves a formula's names and checks its units. */
public final class Formula {
    private static final Term WHOLE = new Term(Unit.PERCENT, 0, false, List.of(), place -> new Exact(Quantity.HUNDRED));

    private final Scope scope;

    private Formula(Scope scope) {
        this.scope = scope;
    }

    /** The formula ready to be computed; throws a {@link Fault} with its place. */
    public static Term compile(Text formula, Scope scope) {
        Expr expr = FormulaParser.parse(formula);
        return new Formula(scope).term(expr);
    }

    private Term term(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return literal(literal);
        }
        if (expr instanceof Expr.Name name) {
            return name(name);
        }
        if (expr instanceof Expr.Selected selected) {
            return selected(selected);
        }
        if (expr instanceof Expr.Negation negation) {
            Term inner = term(negation.operand());
            return new Term(
                    inner.unit(),
                    inner.decimals(),
                    inner.additive(),
                    inner.shape(),
                    place -> inner.at(place).negated());
        }
        if (expr instanceof Expr.Operation operation) {
            return operation(operation);
        }
        return call((Expr.Call) expr);
    }

    private static Term literal(Expr.Literal literal) {
        Quantity value = new Exact(literal.number().value());
        return new Term(literal.unit(), literal.number().decimals(), false, List.of(), place -> value);
    }

    private Term name(Expr.Name name) {
        Optional<Scope.Variable> variable = scope.variable(name.id());
        if (variable.isPresent()) {
            Scope.Variable found = variable.get();
            return new Term(
                    found.unit(),
                    found.decimals(),
                    found.additive(),
                    List.of(),
                    place -> place.variables().getOrDefault(name.id(), Absent.MISSING));
        }
        Cube cube = scope.series(name.id()).orElseThrow(() -> unknown(name));
        return new Term(
                cube.unit(),
                cube.decimals(),
                cube.additive(),
                cube.dimensions(),
                place -> value(cube, place, name.at()));
    }

    private static Quantity value(Cube cube, Term.Place place, Span at) {
        try {
            return cube.at(place.coordinates()).quantity();
        } catch (Fault fault) {
            throw fault.at(at);
        }
    }

    private Term selected(Expr.Selected selected) {
        Term of = term(selected.of());
        Coordinates fixed = Members.select(of.shape(), selected.at().text(), selected.members());
        List<Dimension> shape = of.shape().stream()
                .filter(dimension -> !fixed.members().containsKey(dimension.name()))
                .toList();
        return new Term(of.unit(), of.decimals(), of.additive(), shape, place -> of.at(place.and(fixed)));
    }

    private Fault unknown(Expr.Name name) {
        boolean minus = name.id().contains("-")
                && scope.names().contains(name.id().substring(0, name.id().indexOf('-')));
        Message hint = minus
                ? Message.of("sätt mellanslag runt ett minus", "put spaces around a minus")
                : Nearest.hint(name.id(), scope.names())
                        .orElse(Message.of("skriv namnet på en serie", "write the name of a series"));
        return new Fault(
                "okänd-serie",
                name.at(),
                Message.of("det finns ingen serie %s", "there is no series %s", name.id()),
                hint);
    }

    private Term operation(Expr.Operation operation) {
        Term left = term(operation.left());
        Term right = term(operation.right());
        return switch (operation.operator()) {
            case PLUS -> Arithmetic.sum(left, right, operation.at());
            case MINUS ->
                isWhole(operation.left(), right)
                        ? Arithmetic.difference(WHOLE, right, true, operation.at())
                        : Arithmetic.difference(left, right, isPercent(operation.left()), operation.at());
            case TIMES -> Arithmetic.product(left, right, operation.at());
            case OVER -> Arithmetic.quotient(left, right, operation);
        };
    }

    private static boolean isPercent(Expr expr) {
        return expr instanceof Expr.Literal literal && literal.unit().equals(Unit.PERCENT);
    }

    /** Whether what is taken from is all: {@code 100 - andel} is the rest, as {@code 100 % - andel} is. */
    private static boolean isWhole(Expr expr, Term taken) {
        return expr instanceof Expr.Literal literal && literal.isWhole(taken.unit());
    }

    private Term call(Expr.Call call) {
        Term first = term(call.arguments().get(0));
        return switch (call.function()) {
            case MIN -> Functions.extreme(terms(call), call.at(), -1);
            case MAX -> Functions.extreme(terms(call), call.at(), 1);
            case SUM -> Functions.sum(first, dimension(call, first), call.at());
            case MEAN -> Functions.mean(first, dimension(call, first), call.at());
            case SHARE -> Functions.share(first, dimension(call, first), call.at());
            case RANK -> Functions.rank(first, dimension(call, first), call.at());
            case PREVIOUS -> Functions.previous(first, call.at());
            case CHANGE -> Functions.change(first, call.at());
        };
    }

    private List<Term> terms(Expr.Call call) {
        return call.arguments().stream().map(this::term).toList();
    }

    /** The dimension that a function's second argument names. */
    private static Dimension dimension(Expr.Call call, Term of) {
        Expr argument = call.arguments().get(1);
        List<String> names = of.shape().stream().map(Dimension::name).toList();
        String written = argument instanceof Expr.Name name ? name.id() : "";
        return of.dimension(written)
                .orElseThrow(() -> new Fault(
                        "okänd-dimension",
                        argument.at(),
                        Message.of(
                                "%s(…, …) tar en dimension sist, och \"%s\" är ingen",
                                "%s(…, …) takes a dimension last, and \"%s\" is none",
                                call.function().word(),
                                argument.at().text()),
                        Message.of("dimensionerna är %s", "the dimensions are %s", String.join(", ", names))));
    }
}
