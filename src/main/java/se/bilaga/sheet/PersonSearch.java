package se.bilaga.sheet;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.PersonalNumber;

/**
 * Refuses a file that is of persons, before anything of it is printed: only counted figures belong in a plan's history.
 *
 * <p>A workbook keeps more than its open sheets show: hidden ones, the rows behind a pivot table, comments, names.
 */
public final class PersonSearch {
    /** Fewer rows may be anything. */
    private static final int FEWEST = 5;

    /** What no two persons have alike. */
    private static final Pattern IDENTITY =
            Pattern.compile("(?iu)e-?post(?:adress)?|personn(?:umme)?r|pnr|anställningsn(?:umme)?r|anst\\.? ?nr");

    private static final Pattern NAMES = Pattern.compile(
            "(?iu)(?:för|efter|till)?namn|personalnamn|(?:anställds?|medarbetarens?) namn|anställd|medarbetare");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?,? (?:\\p{Lu}\\p{Ll}*\\.? )?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern READ = Pattern.compile("(?i).*\\.(?:xml|vml|rels)");

    private PersonSearch() {}

    static void refuse(byte[] bytes, OfficeZip.Kind kind, List<Worksheet> sheets) throws SheetFault {
        boolean found = sheets.stream()
                .anyMatch(sheet -> !PersonalNumber.in(sheet.source().text()).isEmpty());
        if (!found && kind == OfficeZip.Kind.OLD_EXCEL) {
            found = inBinary(new String(bytes, StandardCharsets.ISO_8859_1))
                    || inBinary(new String(bytes, StandardCharsets.UTF_16LE))
                    || inBinary(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE));
        } else if (!found) {
            found = inParts(OfficeZip.parts(bytes));
        }
        if (found) {
            throw new SheetFault(
                    "personnummer",
                    new Message(
                            "arbetsboken har personnummer, på ett blad, i en kommentar eller bakom en pivottabell",
                            "the workbook has personal numbers, on a sheet, in a comment or behind a pivot table"),
                    COUNT);
        }
        refuseNames(sheets);
    }

    /** Refuses a list of persons: a column of names, each on one row. */
    static void refuseNames(List<Worksheet> sheets) throws SheetFault {
        for (Worksheet sheet : sheets) {
            for (int column = 0; column < sheet.width(); column++) {
                if (isOfPersons(sheet, column)) {
                    throw new SheetFault(
                            "lista-över-personer",
                            Message.of(
                                    "kolumn %s%s ser ut att vara en lista över personer, en på varje rad",
                                    "column %s%s seems to be a list of persons, one on each row",
                                    Area.address(0, column).replaceAll("\\d", ""),
                                    sheet.name().isEmpty() ? "" : " på " + sheet.name()),
                            COUNT);
                }
            }
        }
    }

    private static boolean isOfPersons(Worksheet sheet, int column) {
        return isOfPersons(IntStream.range(0, sheet.rows().size())
                .mapToObj(row -> sheet.cell(row, column).value())
                .toList());
    }

    /** Whether a column names persons, each on one row: {@code [Namn, Anna Ek, Bo Al …]}. */
    public static boolean isOfPersons(List<String> column) {
        Set<String> different = new HashSet<>();
        int cells = 0;
        int names = 0;
        boolean identity = false;
        boolean called = false;
        for (String value : column) {
            if (IDENTITY.matcher(value).matches()) {
                identity = true;
            } else if (NAMES.matcher(value).matches()) {
                called = true;
            } else if (!value.isBlank()) {
                cells++;
                names += NAME.matcher(value).matches() ? 1 : 0;
                different.add(value.toLowerCase(Locale.ROOT));
            }
        }
        boolean oneEach = cells >= FEWEST && different.size() == cells;
        return oneEach && (identity || (called && names * 2 > cells) || names * 10 >= cells * 9);
    }

    private static boolean inParts(Map<String, byte[]> parts) throws SheetFault {
        try {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (READ.matcher(part.getKey()).matches() && inText(part.getValue())) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw OfficeZip.damaged();
        }
    }

    /** What a part says: its text, and the values that a pivot table keeps as attributes. */
    private static boolean inText(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = OpenDocumentSize.reader(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && mentioned(xml.getText())) {
                return true;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String value = xml.getAttributeValue(null, "v");
                if (value != null && mentioned(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands beside a number there is seldom text. */
    private static boolean inBinary(String text) {
        return mentioned(text.replaceAll("[^0-9+-]", "|"));
    }

    private static boolean mentioned(String text) {
        return !PersonalNumber.in(text).isEmpty();
    }

    private static final Message COUNT = new Message(
            "räkna i Excel (Infoga, Pivottabell), kopiera tabellen till en ny arbetsbok med Klistra in värden och spara bara den",
            "count in Excel (Insert, PivotTable), copy the table to a new workbook with Paste Values and save that alone");
}
