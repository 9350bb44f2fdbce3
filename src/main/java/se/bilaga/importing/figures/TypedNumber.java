package se.bilaga.importing.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.statistics.file.FileNumbers;
import se.bilaga.statistics.unit.Numeral;

/**
 * A number in a cell of an old table: {@code 1 311}, {@code 4,10 %}, {@code −0,2 procentenheter}.
 *
 * @param text as the vocabulary writes it, without its unit: {@code 1311}, {@code −0,2}
 * @param unit {@code procent}, {@code tkr}; {@code ""} where none is written
 */
record TypedNumber(String text, Numeral value, String unit) {
    private static final Pattern FORM = Pattern.compile(
            "(?iu)([-−–+]?\\s?\\(?\\d[\\d .,]*\\)?)\\s*(%|procent|procentenheter|p\\.?e\\.?|kr|kronor|tkr|mnkr|mkr|st|timmar|dagar|år|personer)?\\.?");

    /** Empty where the cell holds more than a number, or none. */
    static Optional<TypedNumber> of(String cell) {
        String even = cell.replaceAll("[\\s\u00a0\u2009\u202f]+", " ").strip();
        Matcher match = FORM.matcher(even.replaceAll("\\s*[*¹²³]+$", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        String plain = FileNumbers.plain(match.group(1).replaceAll("[.,]$", "").strip())
                .replaceFirst("^[-–](?=\\d)", "−")
                .replaceFirst("^[−] ", "−")
                .replaceFirst("^\\+\\s?", "")
                .replace('.', ',');
        Optional<Numeral> value = Numeral.parse(plain);
        String unit = match.group(2) == null ? "" : match.group(2).toLowerCase(Locale.ROOT);
        return value.map(number -> new TypedNumber(plain.replaceAll("[ \u00a0\u2009\u202f]", ""), number, unit(unit)));
    }

    private static String unit(String written) {
        return switch (written) {
            case "%" -> "procent";
            case "kr" -> "kronor";
            case "mkr" -> "mnkr";
            case "pe", "p.e", "p.e." -> "procentenheter";
            case "st", "personer" -> "";
            default -> written;
        };
    }

    /** Whether a cell says with a sign that there is no number: {@code -}, {@code ..}, {@code x}. */
    static boolean isMark(String cell) {
        return cell.strip().matches("[-–—]|\\.{1,3}|…|[xX*]|e\\.?u\\.?|i\\.?u\\.?|(?iu:uppgift saknas|saknas|ej mätt)");
    }

    /** Why there is no number, in the vocabulary's words. */
    static String absence(String cell) {
        return cell.strip().matches("[xX*]") ? "redovisas inte" : "..";
    }
}
