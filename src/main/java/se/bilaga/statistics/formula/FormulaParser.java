package se.bilaga.statistics.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;
import se.bilaga.statistics.unit.Units;

/** Reads a formula: sums of products of factors, as at school. */
final class FormulaParser {
    private static final int MAX_DEPTH = 50;

    private final List<Token> tokens;
    private int next;
    private int depth;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expr parse(Text formula) {
        FormulaParser parser = new FormulaParser(Token.all(formula));
        Expr expr = parser.sum();
        if (parser.peek().kind() != Token.Kind.END) {
            throw unexpected(parser.peek());
        }
        return expr;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private Expr sum() {
        if (++depth > MAX_DEPTH) {
            throw unexpected(peek());
        }
        Expr left = product();
        while (peek().is("+") || minus(peek())) {
            Token operator = take();
            Expr.Operator kind = operator.is("+") ? Expr.Operator.PLUS : Expr.Operator.MINUS;
            left = new Expr.Operation(kind, left, product(), operator.at());
        }
        depth--;
        return left;
    }

    private Expr product() {
        Expr left = factor();
        while (times(peek()) || peek().is("/")) {
            Token operator = take();
            Expr.Operator kind = operator.is("/") ? Expr.Operator.OVER : Expr.Operator.TIMES;
            left = new Expr.Operation(kind, left, factor(), operator.at());
        }
        return left;
    }

    private Expr factor() {
        Expr factor = plain();
        while (peek().kind() == Token.Kind.SELECTION) {
            factor = new Expr.Selected(factor, members(take().text()), factor.at());
        }
        return factor;
    }

    private Expr plain() {
        Token token = take();
        if (minus(token)) {
            return new Expr.Negation(factor(), token.at());
        }
        if (token.is("(")) {
            Expr inner = sum();
            expect(")");
            return inner;
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return literal(token);
        }
        if (token.kind() == Token.Kind.NAME) {
            return peek().is("(") ? call(token) : new Expr.Name(token.text().value(), token.at());
        }
        throw unexpected(token);
    }

    /** A number, with its unit where a word for one follows: {@code 365 dagar}. */
    private Expr literal(Token token) {
        Numeral number = Numeral.parse(token.text().value()).orElseThrow(() -> unexpected(token));
        boolean named = peek().kind() == Token.Kind.NAME
                && !number.percent()
                && Unit.of(peek().text().value()).kind() != UnitKind.OTHER;
        Unit unit = number.percent() ? Unit.PERCENT : Units.NUMBER;
        return new Expr.Literal(number, named ? Unit.of(take().text().value()) : unit, token.at());
    }

    /** The members between brackets, separated by commas, perhaps in quotes. */
    private static List<Text> members(Text inside) {
        List<Text> members = new ArrayList<>();
        int from = 0;
        for (String part : inside.value().split(",", -1)) {
            int to = from + part.length();
            int start = from + part.length() - part.stripLeading().length();
            int end = Math.max(start, from + part.stripTrailing().length());
            boolean quoted = end - start > 1 && inside.value().charAt(start) == '"';
            members.add(quoted ? inside.part(start + 1, end - 1) : inside.part(start, end));
            from = to + 1;
        }
        return members;
    }

    private Expr call(Token name) {
        Expr.Function function = Expr.Function.of(name.text().value()).orElseThrow(() -> unknownFunction(name));
        expect("(");
        List<Expr> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (another());
        expect(")");
        if (!function.takes(arguments.size())) {
            throw new Fault(
                    "ogiltig-formel",
                    name.at(),
                    Message.of(
                            "%s tar %s argument, inte %s",
                            "%s takes %s arguments, not %s", function.word(), function.least(), arguments.size()),
                    hint(function));
        }
        return new Expr.Call(function, arguments, name.at());
    }

    private boolean another() {
        boolean another = peek().is(",") || peek().is(";");
        next += another ? 1 : 0;
        return another;
    }

    private static Message hint(Expr.Function function) {
        return switch (function) {
            case MIN, MAX ->
                Message.of(
                        "skriv till exempel %s(avgångar, rekryteringar)",
                        "write for example %s(avgångar, rekryteringar)", function.word());
            case SUM, MEAN, SHARE, RANK ->
                Message.of(
                        "skriv till exempel %s(anställda, kön)",
                        "write for example %s(anställda, kön)", function.word());
            case PREVIOUS, CHANGE ->
                Message.of("skriv till exempel %s(anställda)", "write for example %s(anställda)", function.word());
        };
    }

    private void expect(String symbol) {
        Token token = take();
        if (!token.is(symbol)) {
            throw new Fault(
                    "ogiltig-formel",
                    token.at(),
                    Message.of("här väntas %s", "%s is expected here", symbol),
                    Message.of("kontrollera parenteserna", "check the parentheses"));
        }
    }

    private static boolean minus(Token token) {
        return token.is("-") || token.is("\u2212");
    }

    private static boolean times(Token token) {
        return token.is("*") || token.is("\u00d7") || token.is("\u00b7");
    }

    private static Fault unknownFunction(Token name) {
        String word = name.text().value();
        Optional<Message> near = Nearest.hint(word, Expr.Function.words());
        return new Fault(
                "ogiltig-formel",
                name.at(),
                Message.of("det finns ingen funktion %s", "there is no function %s", word),
                near.orElse(Message.of(
                        "funktionerna är %s", "the functions are %s", String.join(", ", Expr.Function.words()))));
    }

    private static Fault unexpected(Token token) {
        boolean end = token.kind() == Token.Kind.END;
        return new Fault(
                "ogiltig-formel",
                token.at(),
                end
                        ? Message.of("formeln slutar för tidigt", "the formula ends too early")
                        : Message.of(
                                "\"%s\" kan inte stå här i formeln",
                                "\"%s\" cannot stand here in the formula",
                                token.text().value()),
                Message.of(
                        "skriv till exempel min(avgångar, rekryteringar) / medelantal",
                        "write for example min(avgångar, rekryteringar) / medelantal"));
    }
}
