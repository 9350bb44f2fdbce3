package se.bilaga.source.bind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.diagnostic.WrittenDate;
import se.bilaga.source.text.Text;

/** How a text becomes a value; what cannot is a {@link BadValue}. */
final class ScalarTypes {
    /** The rule that a word breaks which is none of those that there are. */
    static final String WORD = "okänt-ord";

    private static final Pattern NUMBER = Pattern.compile("[-−]?(\\d+|\\d{1,3}([ \u00a0\u202f]\\d{3})+)([.,]\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("[-−]?\\d+([.,]\\d+)?[eE][-+]?\\d+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int MAX_DIGITS = 20;

    private static final Message WHOLE =
            new Message("skriv ett heltal med siffror, till exempel 12", "write a whole number in digits, such as 12");
    private static final Message DECIMAL = new Message(
            "skriv bara siffror, till exempel 1 311 eller 4,10", "write digits only, such as 1 311 or 4,10");

    private static final Map<Class<?>, Function<Text, Object>> READERS = Map.ofEntries(
            Map.entry(Text.class, text -> text),
            Map.entry(String.class, Text::value),
            Map.entry(int.class, text -> whole(text.value())),
            Map.entry(Integer.class, text -> whole(text.value())),
            Map.entry(BigDecimal.class, text -> number(text.value(), DECIMAL)),
            Map.entry(boolean.class, text -> yes(text.value())),
            Map.entry(Boolean.class, text -> yes(text.value())),
            Map.entry(LocalDate.class, text -> day(text.value())));

    private ScalarTypes() {}

    /** Whether one YAML scalar is the whole value. */
    static boolean isScalar(Class<?> type) {
        return type.isEnum() || READERS.containsKey(type) || Types.parser(type).isPresent();
    }

    /** The value that {@code text} stands for. */
    static Object read(Class<?> type, Text text) {
        Function<Text, Object> reader = READERS.get(type);
        if (reader != null) {
            return reader.apply(text);
        }
        return type.isEnum() ? word(type, text.value(), List.of()) : parsed(type, text.value());
    }

    /** The rule that a text of this type breaks when it cannot be read. */
    static String rule(Class<?> type) {
        if (type == int.class || type == Integer.class || type == BigDecimal.class) {
            return "fel-tal";
        }
        return type == LocalDate.class ? "fel-datum" : type.isEnum() ? WORD : "fel-värde";
    }

    private static Object parsed(Class<?> type, String text) {
        Method parser = Types.parser(type).orElseThrow(() -> new IllegalArgumentException("no parse in " + type));
        try {
            parser.setAccessible(true);
            return parser.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The constant that a word stands for.
     *
     * @param others what may be written besides, for hints
     */
    static Object word(Class<?> type, String text, List<String> others) {
        Map<String, Object> words = Types.words(type);
        Object constant = words.get(text.strip());
        if (constant != null) {
            return constant;
        }
        List<String> parts = List.of(text.strip().replaceAll("^\\(|\\)$", "").split("\\s*[,;]\\s*|\\s+", -1));
        List<String> names =
                Stream.concat(words.keySet().stream(), others.stream()).toList();
        Message hint = parts.size() > 1 && names.containsAll(parts)
                ? Message.of(
                        "skriv [%s], med komma emellan", "write [%s], with commas between", String.join(", ", parts))
                : Meant.hint(text, Types.wordKeys(type))
                        .or(() -> Nearest.hint(text, others))
                        .orElseGet(() -> choices(names));
        throw new BadValue(unknown(text), hint);
    }

    /** The text, where it is one of {@code choices}, or where there are none. */
    static Text chosen(Text text, List<String> choices) {
        if (choices.isEmpty() || choices.contains(text.value().strip())) {
            return text;
        }
        throw new BadValue(
                unknown(text.value()), Nearest.hint(text.value(), choices).orElseGet(() -> choices(choices)));
    }

    private static Message unknown(String text) {
        return Message.of("\"%s\" går inte att välja här", "\"%s\" cannot be chosen here", text);
    }

    static Message choices(List<String> words) {
        return Message.of("välj mellan: %s", "choose between: %s", String.join(", ", words));
    }

    private static boolean yes(String text) {
        return switch (text.strip()) {
            case "ja" -> true;
            case "nej" -> false;
            default ->
                throw new BadValue(
                        Message.of("\"%s\" är varken ja eller nej", "\"%s\" is neither ja nor nej", text),
                        new Message("skriv ja eller nej", "write ja (yes) or nej (no)"));
        };
    }

    private static int whole(String text) {
        BigDecimal number = number(text, WHOLE);
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new BadValue(
                    Message.of(
                            "\"%s\" är inget heltal som går att använda här",
                            "\"%s\" is no whole number that fits", text),
                    WHOLE);
        }
    }

    /** {@code 1 311}, {@code 4,10}, {@code -0.2}; exact, with the decimals written. */
    private static BigDecimal number(String written, Message hint) {
        String text = written.strip();
        if (EXPONENT.matcher(text).matches()) {
            throw new BadValue(
                    Message.of("\"%s\" är skrivet med exponent", "\"%s\" is written with an exponent", written),
                    new Message("skriv ut talet, till exempel 12000", "write the number out, such as 12000"));
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new BadValue(Message.of("\"%s\" är inget tal", "\"%s\" is not a number", written), hint);
        }
        String digits = text.replaceAll("[ \u00a0\u202f]", "").replace(',', '.').replace('−', '-');
        if (digits.chars().filter(Character::isDigit).count() > MAX_DIGITS) {
            throw new BadValue(
                    Message.of("talet har fler än %s siffror", "the number has more than %s digits", MAX_DIGITS),
                    new Message("kontrollera att talet är rätt skrivet", "check that the number is right"));
        }
        return new BigDecimal(digits);
    }

    private static LocalDate day(String written) {
        Matcher match = DAY.matcher(written.strip());
        if (!match.matches()) {
            throw new BadValue(
                    Message.of("\"%s\" är inget datum", "\"%s\" is not a date", written),
                    WrittenDate.dayHint(written)
                            .orElse(new Message(
                                    "skriv år-månad-dag, till exempel 2024-12-31",
                                    "write year-month-day, such as 2024-12-31")));
        }
        try {
            return LocalDate.parse(match.group());
        } catch (DateTimeException e) {
            throw new BadValue(
                    Message.of("datumet %s finns inte", "the date %s does not exist", match.group()), whyNoDay(match));
        }
    }

    private static Message whyNoDay(Matcher match) {
        int month = Integer.parseInt(match.group(2));
        if (month < 1 || month > 12) {
            return new Message("månaden ska vara 01 till 12", "the month must be 01 to 12");
        }
        YearMonth which = YearMonth.of(Integer.parseInt(match.group(1)), month);
        return Message.of("%s har %s dagar", "%s has %s days", which, which.lengthOfMonth());
    }
}
