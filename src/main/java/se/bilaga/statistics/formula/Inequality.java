package se.bilaga.statistics.formula;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.unit.Exact;
import se.bilaga.statistics.unit.Fault;
import se.bilaga.statistics.unit.Quantity;

/** Whether one formula is more or less than another: {@code kvinnor >= 60 %}. */
public final class Inequality {
    private static final Pattern SIGN = Pattern.compile("[<>]=?|≥|≤");

    private final Term apart;
    private final String sign;
    private final Text written;

    private Inequality(Term apart, String sign, Text written) {
        this.apart = apart;
        this.sign = sign;
        this.written = written;
    }

    /** The condition ready to be asked; throws a {@link Fault} with its place. */
    public static Inequality of(Text written, Scope scope) {
        List<String> sides = List.of(SIGN.split(written.value(), -1));
        Matcher sign = SIGN.matcher(written.value());
        if (sides.size() != 2 || !sign.find()) {
            throw new Fault(
                    "ogiltig-formel",
                    written.at(),
                    Message.of("\"%s\" är inget villkor", "\"%s\" is no condition", written),
                    Message.of("skriv till exempel kvinnor >= 60 %%", "write for example kvinnor >= 60 %%"));
        }
        try {
            Term left = Formula.compile(written.part(0, sign.start()), scope);
            Term right =
                    Formula.compile(written.part(sign.end(), written.value().length()), scope);
            Term apart = Arithmetic.difference(left, right, false, written.span(sign.start(), sign.end()));
            return new Inequality(apart, sign.group(), written);
        } catch (Fault fault) {
            throw fault.at(written.at());
        }
    }

    /** Whether it holds at a place; of what has no number it does not. */
    public boolean holds(Term.Place place) {
        try {
            Quantity found = apart.at(place);
            return found instanceof Exact && holds(found.signum());
        } catch (Fault fault) {
            throw fault.at(written.at());
        }
    }

    private boolean holds(int signum) {
        return switch (sign) {
            case ">=", "≥" -> signum >= 0;
            case "<=", "≤" -> signum <= 0;
            case ">" -> signum > 0;
            default -> signum < 0;
        };
    }
}
