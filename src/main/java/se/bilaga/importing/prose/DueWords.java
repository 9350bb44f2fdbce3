package se.bilaga.importing.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.plan.value.DueDate;
import se.bilaga.source.bind.BadValue;
import se.bilaga.source.text.MonthNames;

/** Times that something is to be done, as people write them: {@code Q4 2025}, {@code 31 december 2025}, {@code löpande}. */
public final class DueWords {
    private static final Pattern DAY = Pattern.compile("(?iu)(?:den )?(\\d{1,2})[ /]+(\\p{L}{3,9})\\.?,? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?iu)(\\p{L}{3,9})\\.? ?[-–]? ?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?iu)(?:q|kv\\.?|kvartal) ?([1-4])[ ,-]*(?:år )?(\\d{4})|(\\d{4})[ ,-]*(?:q|kv\\.?|kvartal) ?([1-4])");
    private static final Pattern YEARS = Pattern.compile("(?:år(?:en)? )?(\\d{4})(?:\\s*(?:[-–—]|till)\\s*(\\d{4}))?");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:(?:klart?|färdigt?|slut(?:datum)?|senast|före|till|under|måldatum|tidplan|när|i|vid)[: ]+(?:den )?)+");

    private DueWords() {}

    /** As the vocabulary writes it; empty where it has no word for it. */
    public static Optional<String> of(String written) {
        String text = written.strip().replaceAll("[\\s\u00a0]+", " ").replaceAll("\\.$", "");
        return read(text).or(() -> read(LEAD.matcher(text).replaceFirst(""))).filter(DueWords::isKnown);
    }

    private static Optional<String> read(String text) {
        if (text.matches("(?iu)löpande|kontinuerligt|fortlöpande|tills vidare|årligen|pågående")) {
            return text.matches("(?iu)löpande|kontinuerligt|fortlöpande") ? Optional.of("löpande") : Optional.empty();
        }
        Matcher match = QUARTER.matcher(text);
        if (match.matches()) {
            return Optional.of(
                    match.group(1) != null
                            ? "Q" + match.group(1) + " " + match.group(2)
                            : "Q" + match.group(4) + " " + match.group(3));
        }
        match = DAY.matcher(text);
        if (match.matches()) {
            Matcher day = match;
            return month(day.group(2))
                    .map(month -> "%s-%02d-%02d".formatted(day.group(3), month, Integer.parseInt(day.group(1))));
        }
        match = MONTH.matcher(text);
        if (match.matches()) {
            Matcher named = match;
            return month(named.group(1)).map(month -> "%s-%02d".formatted(named.group(2), month));
        }
        match = YEARS.matcher(text);
        if (match.matches()) {
            return Optional.of(match.group(1) + (match.group(2) == null ? "" : "-" + match.group(2)));
        }
        return text.matches("\\d{4}-\\d{2}(?:-\\d{2})?") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        List<String> names = MonthNames.ALL;
        return names.stream()
                .filter(name -> name.startsWith(small))
                .map(name -> names.indexOf(name) + 1)
                .findFirst();
    }

    private static boolean isKnown(String text) {
        try {
            return !DueDate.parse(text).text().isEmpty();
        } catch (BadValue e) {
            return false;
        }
    }
}
