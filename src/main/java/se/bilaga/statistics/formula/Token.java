package se.bilaga.statistics.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Fault;

/**
 * A piece of a formula.
 *
 * @param text as written; of a selection what stands between the brackets
 */
record Token(Kind kind, Text text) {

    /** What a piece is. */
    enum Kind {
        NUMBER,
        NAME,
        SELECTION,
        SYMBOL,
        END
    }

    /** A hyphen inside a name has a letter or digit on both sides; a minus stands between spaces. */
    private static final Pattern PIECE =
            Pattern.compile("\\s*(?:(?<number>\\d[\\d\u00a0\u202f]*(?:[.,]\\d+)?(?:\\s?%)?)"
                    + "|(?<name>\\p{L}[\\p{L}\\d_]*(?:-[\\p{L}\\d_]+)*)"
                    + "|\\[(?<selection>[^\\]]*)\\]"
                    + "|(?<symbol>[-+*/(),;\u2212\u00d7\u00b7]))");

    Span at() {
        return text.at();
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.value().equals(symbol);
    }

    /** The pieces of a formula, {@link Kind#END} last. */
    static List<Token> all(Text formula) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(formula.value());
        int end = formula.value().stripTrailing().length();
        int at = 0;
        while (at < end) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw unreadable(formula, at);
            }
            tokens.add(token(formula, matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, formula.part(end, end)));
        return tokens;
    }

    private static Token token(Text formula, Matcher matcher) {
        for (Kind kind : List.of(Kind.NUMBER, Kind.NAME, Kind.SELECTION, Kind.SYMBOL)) {
            String group = kind.name().toLowerCase(Locale.ROOT);
            if (matcher.group(group) != null) {
                return new Token(kind, formula.part(matcher.start(group), matcher.end(group)));
            }
        }
        throw new IllegalStateException("a piece of no kind");
    }

    private static Fault unreadable(Text formula, int from) {
        int at = from;
        while (Character.isWhitespace(formula.value().charAt(at))) {
            at++;
        }
        return new Fault(
                "ogiltig-formel",
                formula.span(at, at + 1),
                Message.of(
                        "\"%s\" kan inte stå i en formel",
                        "\"%s\" cannot stand in a formula", formula.value().charAt(at)),
                Message.of(
                        "skriv serier, tal, + - * / och parenteser", "write series, numbers, + - * / and parentheses"));
    }
}
