package se.bilaga.statistics.file;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.unit.Absence;
import se.bilaga.statistics.unit.Numeral;
import se.bilaga.statistics.unit.Quantity;
import se.bilaga.statistics.unit.Unit;
import se.bilaga.statistics.unit.UnitKind;

/** Numbers as files write them, as the vocabulary does: {@code (1 204)}, {@code 1,234.5}, {@code 37:30} hours. */
public final class FileNumbers {
    private static final String GAP = "[ \u00a0\u2009\u202f']";
    private static final Pattern NEGATIVE = Pattern.compile("\\(\\s*([\\d].*?)\\s*\\)|([\\d].*?)\\s*[-−]");
    private static final Pattern POINTED =
            Pattern.compile("([-−+]?)(\\d{1,3}(?:\\.\\d{3})+),(\\d+)|([-−+]?\\d{1,3}(?:\\.\\d{3}){2,})");
    private static final Pattern ENGLISH =
            Pattern.compile("([-−+]?\\d{1,3}(?:,\\d{3})+)\\.(\\d+)|([-−+]?\\d{1,3}(?:,\\d{3}){2,})");
    private static final Pattern GAPPED = Pattern.compile("[-−+]?\\d{1,3}(?:" + GAP + "\\d{3})+(?:[.,]\\d+)?(?: ?%)?");
    private static final Pattern AFFIXED = Pattern.compile(
            "(?iu)(\\p{L}{1,12}\\.?) ?([-−]?\\d[\\d \u00a0\u202f.,]*)|([-−]?\\d[\\d \u00a0\u202f.,]*?)[ \u00a0]?(\\p{L}{1,12}\\.?)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,7}):([0-5]\\d)(?::[0-5]\\d)?");
    private static final int MINUTES = 60;
    private static final int DECIMALS = 12;

    private FileNumbers() {}

    /** A number without the unit beside it: {@code 1 300 000} of {@code 1 300 000 kr}; the unit is told apart. */
    public static Optional<String> withoutUnit(String written, Predicate<String> unit) {
        Matcher affixed = AFFIXED.matcher(written.strip());
        if (!affixed.matches()) {
            return Optional.empty();
        }
        String word = affixed.group(1) == null ? affixed.group(4) : affixed.group(1);
        return unit.test(word.replaceAll("\\.$", ""))
                ? Optional.of(affixed.group(1) == null ? affixed.group(3) : affixed.group(2))
                : Optional.empty();
    }

    /** Whether a cell holds a number, or a word of the vocabulary for why there is none. */
    static boolean isValue(String written) {
        return Numeral.parse(plain(written)).isPresent()
                || withoutUnit(
                                written,
                                word -> Unit.of(word.toLowerCase(Locale.ROOT)).kind() != UnitKind.OTHER)
                        .isPresent()
                || Absence.written(written).isPresent()
                || CLOCK.matcher(written.strip()).matches();
    }

    /** Whether a cell holds only a sign, as for a value that is not there: {@code -}, {@code *}, {@code x}. */
    static boolean isMark(String written) {
        return written.length() < 3 && written.matches("[^\\p{L}\\d]+|[xX]");
    }

    /** The number as the vocabulary writes it; what is none as it is. */
    public static String plain(String written) {
        String text = written.strip();
        Matcher negative = NEGATIVE.matcher(text);
        if (negative.matches()) {
            return "−" + plain(negative.group(1) == null ? negative.group(2) : negative.group(1));
        }
        if (POINTED.matcher(text).matches()) {
            return text.replace(".", "");
        }
        if (ENGLISH.matcher(text).matches()) {
            return text.replace(",", "").replace('.', ',');
        }
        return GAPPED.matcher(text).matches() ? text.replaceAll(GAP + "(?!%)", "") : text;
    }

    /** A number as the vocabulary writes it, all its decimals with it: {@code 5,8}. */
    public static String plain(BigFraction value) {
        return plain(value, DECIMALS);
    }

    /** Likewise, rounded to so many decimals. */
    public static String plain(BigFraction value, int decimals) {
        return NumberText.of(value, decimals)
                .replaceAll("[ \u00a0]", "")
                .replaceFirst("(,\\d*?)0+$", "$1")
                .replaceFirst(",$", "");
    }

    /** A time of the clock in hours: {@code 37:30} is 37,5. */
    public static String hours(String written) {
        Matcher clock = CLOCK.matcher(written.strip());
        if (!clock.matches()) {
            return written;
        }
        Quantity minutes = Quantity.of(Long.parseLong(clock.group(1)) * MINUTES + Long.parseLong(clock.group(2)));
        return plain(Objects.requireNonNull(minutes.over(Quantity.of(MINUTES)).exact()));
    }
}
