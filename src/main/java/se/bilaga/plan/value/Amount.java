package se.bilaga.plan.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.diagnostic.Message;

/**
 * A number with its unit as written: {@code 90 %}, {@code 250 tkr}, {@code 1 250 000 kr}, {@code 82}.
 *
 * @param value exact; {@code 4,10 %} is 4.10
 * @param unit what stands after the number, {@code ""} where nothing does
 */
@Doc(
        value = "Ett tal med enhet",
        pattern = "^[-−]?[0-9][0-9 \u00a0]*([.,][0-9]+)?\\s*\\S*$",
        examples = {"90 %", "250 tkr", "82"})
public record Amount(BigDecimal value, String unit) {
    private static final Pattern FORM =
            Pattern.compile("([-−]?\\d[\\d \u00a0\u202f]{0,19}(?:[.,]\\d{1,12})?)\\s*([^\\d\\s]\\S{0,19})?");

    /** With words before, as in {@code minst 90 %} and {@code ca 250 tkr}. */
    private static final Pattern INSIDE = Pattern.compile("[\\p{L}. ]+?\\s+(\\d.*)");

    public static Amount parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            var inside = INSIDE.matcher(text.strip());
            throw new BadValue(
                    Message.of("\"%s\" är inget tal med enhet", "\"%s\" is not a number with a unit", text),
                    inside.matches()
                            ? Message.of("skriv bara %s", "write only %s", inside.group(1))
                            : Message.of(
                                    "skriv till exempel 90 %% eller 250 tkr", "write for example 90 %% or 250 tkr"));
        }
        if (match.group(1).matches("[-−]?[1-9]\\d{0,2}\\.\\d{3}")) {
            throw new BadValue(
                    Message.of(
                            "%s kan läsas som tusental eller som decimaler",
                            "%s may mean thousands or decimals", match.group(1)),
                    Message.of(
                            "skriv %s eller %s",
                            "write %s or %s",
                            match.group(1).replace('.', ' '),
                            match.group(1).replace('.', ',')));
        }
        String digits = match.group(1)
                .replaceAll("[ \u00a0\u202f]", "")
                .replace(',', '.')
                .replace('−', '-');
        return new Amount(new BigDecimal(digits), match.group(2) == null ? "" : match.group(2));
    }

    /** In Swedish form with no-break spaces: {@code 1 250 000 kr}, {@code 4,10 %}. */
    @Override
    public String toString() {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.replace('.', ','));
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, '\u00a0');
        }
        return (value.signum() < 0 ? "−" : "") + text + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }
}
