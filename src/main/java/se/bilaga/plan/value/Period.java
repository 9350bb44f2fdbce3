package se.bilaga.plan.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.diagnostic.Message;

/**
 * The years that a plan covers, both ends included, {@code 2025-2027} or {@code 2024}, or the part of a year that a report
 * is made for, {@code T2 2025}.
 *
 * @param round the part of the year; null for whole years
 */
@Doc(
        value = "Ett år, en period av år, eller ett tertial, kvartal, halvår, VÅR eller HÖST av ett år",
        pattern = "^([0-9]{4}([-–][0-9]{4})?|(T[1-3]|[QK][1-4]|H[12]|VÅR|HÖST) [0-9]{4})$",
        examples = {"2025-2027", "2024", "T2 2025", "VÅR 2025"})
public record Period(int from, int to, @Nullable Round round) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");
    private static final Pattern ROUND = Pattern.compile("(\\p{L}+\\d?) (\\d{4})|(\\d{4})[- ](\\p{L}+\\d?)");
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
        if (round != null && from != to) {
            throw new IllegalArgumentException(round + " of " + from + "-" + to);
        }
    }

    /** Whole years. */
    public Period(int from, int to) {
        this(from, to, null);
    }

    public static Period parse(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (match.matches()) {
            int from = Integer.parseInt(match.group(1));
            return new Period(from, match.group(2) == null ? from : Integer.parseInt(match.group(2)));
        }
        return round(text.strip())
                .orElseThrow(() ->
                        new BadValue(Message.of("\"%s\" är ingen period", "\"%s\" is not a period", text), hint(text)));
    }

    /** The period that a text is, empty where it is none. */
    public static Optional<Period> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }

    /** {@code T2 2025}; as a file is named, {@code 2025-T2}. */
    private static Optional<Period> round(String text) {
        Matcher match = ROUND.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String name = match.group(1) == null ? match.group(4) : match.group(1);
        int year = Integer.parseInt(match.group(1) == null ? match.group(3) : match.group(2));
        return Round.of(name).map(round -> new Period(year, year, round));
    }

    private static Message hint(String text) {
        Matcher almost = ALMOST.matcher(text.strip());
        return almost.matches()
                ? Message.of(
                        "skriv %s-%s%s",
                        "write %s-%s%s", almost.group(1), almost.group(1).substring(0, 2), almost.group(2))
                : Message.of(
                        "skriv år eller år-år, till exempel 2025-2027, eller en del av ett år, till exempel T2 2025",
                        "write a year or year-year, such as 2025-2027, or a part of a year, such as T2 2025");
    }

    /** The period that follows where nothing else is said: a year later and as long, or the next part of the year. */
    public Period next() {
        if (round == null) {
            return new Period(from + 1, to + 1);
        }
        return round.next()
                .map(later -> new Period(from, to, later))
                .orElseGet(() -> new Period(from + 1, to + 1, round.firstOfYear()));
    }

    /** The first day. */
    public LocalDate first() {
        return round == null ? LocalDate.of(from, 1, 1) : round.first(from).atDay(1);
    }

    /** The last day. */
    public LocalDate last() {
        return round == null ? LocalDate.of(to, 12, 31) : round.last(to).atEndOfMonth();
    }

    /** Whether it begins before another does. */
    public boolean isBefore(Period other) {
        return first().isBefore(other.first());
    }

    /** As an author writes it: {@code 2025-2027}, {@code T2 2025}. */
    public String written() {
        String years = from == to ? String.valueOf(from) : from + "-" + to;
        return round == null ? years : round.key() + " " + years;
    }

    /** As in the name of a file: {@code 2025-2027}, {@code 2025-T2}. */
    public String inName() {
        return round == null ? written() : from + "-" + round.key();
    }

    /** As in a document, with an en dash: {@code 2025–2027}, {@code tertial 2 2025}. */
    @Override
    public String toString() {
        return round == null ? written().replace('-', '–') : round.label() + " " + from;
    }
}
