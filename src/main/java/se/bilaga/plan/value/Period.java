package se.bilaga.plan.value;

import java.util.regex.Pattern;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.diagnostic.Message;

/** The years that a plan covers, both ends included: {@code 2025-2027} or {@code 2024}. */
@Doc(
        value = "Ett år eller en period av år",
        pattern = "^[0-9]{4}([-–][0-9]{4})?$",
        examples = {"2025-2027", "2024"})
public record Period(int from, int to) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");

    /** {@code 2025 - 2027}, {@code 2025–27}, {@code 2025 till 2027}. */
    private static final Pattern ALMOST =
            Pattern.compile("(\\d{4})\\s*(?:[-–—/]+|till|t\\.?o\\.?m\\.?)\\s*(?:20)?(\\d{2})");

    public Period {
        if (to < from) {
            throw new BadValue(
                    Message.of(
                            "perioden %d-%d slutar innan den börjar",
                            "the period %d-%d ends before it begins", from, to),
                    Message.of("skriv det tidigaste året först", "write the earlier year first"));
        }
    }

    public static Period parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            var almost = ALMOST.matcher(text.strip());
            throw new BadValue(
                    Message.of("\"%s\" är ingen period", "\"%s\" is not a period", text),
                    almost.matches()
                            ? Message.of(
                                    "skriv %s-%s%s",
                                    "write %s-%s%s",
                                    almost.group(1),
                                    almost.group(1).substring(0, 2),
                                    almost.group(2))
                            : Message.of(
                                    "skriv år eller år-år, till exempel 2025-2027",
                                    "write a year or year-year, such as 2025-2027"));
        }
        int from = Integer.parseInt(match.group(1));
        return new Period(from, match.group(2) == null ? from : Integer.parseInt(match.group(2)));
    }

    /** As in a document, with an en dash: {@code 2025–2027}. */
    @Override
    public String toString() {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
