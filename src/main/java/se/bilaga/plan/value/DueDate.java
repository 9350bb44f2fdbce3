package se.bilaga.plan.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.WrittenDate;
import se.bilaga.source.text.MonthNames;

/**
 * When an activity is to be done: {@code 2024-12-31}, {@code 2025-03}, {@code Q1 2025}, {@code 2025}, {@code 2025-2027}
 * or {@code löpande}.
 *
 * @param text as in a document: {@code 2024-12-31}, {@code mars 2025}, {@code kvartal 1 2025}, {@code 2025–2027}
 * @param first the first day that it may mean; null for {@code löpande}
 * @param last the last day that it may mean; null for {@code löpande}
 */
@Doc(
        value = "När något ska vara klart: en dag, en månad, ett kvartal, ett år, en period eller \"löpande\"",
        pattern = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[0-9]{4}[-–][0-9]{4}|[QK][1-4] [0-9]{4}|löpande)$",
        examples = {"2024-12-31", "2025-03", "Q1 2025", "2025", "2025-2027", "löpande"})
public record DueDate(
        String text, @Nullable LocalDate first, @Nullable LocalDate last) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("[QK]([1-4]) (\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");

    public static DueDate parse(String written) {
        String text = written.strip();
        if (text.equalsIgnoreCase("löpande")) {
            return new DueDate("löpande", null, null);
        }
        try {
            Matcher match = DAY.matcher(text);
            if (match.matches()) {
                LocalDate day = LocalDate.parse(text);
                return new DueDate(text, day, day);
            }
            match = MONTH.matcher(text);
            if (match.matches()) {
                YearMonth month = YearMonth.parse(text);
                String name = MonthNames.ALL.get(month.getMonthValue() - 1);
                return new DueDate(name + " " + month.getYear(), month.atDay(1), month.atEndOfMonth());
            }
        } catch (DateTimeException e) {
            throw new BadValue(
                    Message.of("datumet %s finns inte", "the date %s does not exist", text),
                    text.matches("\\d{4}-(?:0[1-9]|1[0-2]).*")
                            ? new Message("månaden har inte så många dagar", "the month has not so many days")
                            : new Message("månaden ska vara 01 till 12", "the month must be 01 to 12"));
        }
        Matcher match = QUARTER.matcher(text);
        if (match.matches()) {
            int month = Integer.parseInt(match.group(1)) * 3;
            YearMonth end = YearMonth.of(Integer.parseInt(match.group(2)), month);
            return new DueDate(
                    "kvartal " + match.group(1) + " " + match.group(2),
                    end.minusMonths(2).atDay(1),
                    end.atEndOfMonth());
        }
        if (YEARS.matcher(text).matches()) {
            Period years = Period.parse(text);
            return new DueDate(years.toString(), years.first(), years.last());
        }
        throw new BadValue(
                Message.of("\"%s\" är inget måldatum", "\"%s\" is not a target date", written),
                WrittenDate.hint(written)
                        .orElse(Message.of(
                                "skriv till exempel 2024-12-31, Q1 2025, 2025, 2025-2027 eller löpande",
                                "write for example 2024-12-31, Q1 2025, 2025, 2025-2027 or löpande")));
    }

    @Override
    public String toString() {
        return text;
    }
}
