package se.bilaga.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.yaml.SourceFiles;

/** Reads a file of figures by what is in it, whatever it is called. */
public final class SheetFiles {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Message SAVE_AS = new Message(
            "öppna den i Excel och spara den som xlsx, eller som CSV",
            "open it in Excel and save it as xlsx, or as CSV");

    private SheetFiles() {}

    /**
     * The sheets of a file: CSV in any usual encoding, xlsx, xls, ods, json-stat2 and Kolada's JSON.
     *
     * @param path the file's, as a message is to tell it
     * @return empty where it is none of these or must not be read; {@code d} then says why, in one finding
     */
    public static Optional<SheetFile> read(String path, byte[] bytes, Diagnostics d) {
        try {
            return starts(bytes, "PK") || starts(bytes, "\u00d0\u00cf\u0011\u00e0")
                    ? Optional.of(workbook(path, bytes))
                    : text(path, bytes, d);
        } catch (SheetFault fault) {
            d.error(fault.rule(), Span.start(new SourceFile(path, "")), fault.what(), fault.hint());
            return Optional.empty();
        }
    }

    /** The sheets of a workbook that the program wrote itself, in which roles and comments stand. */
    public static Optional<SheetFile> ofOurs(String path, byte[] bytes, Diagnostics d) {
        try {
            if (OfficeZip.kind(bytes) == OfficeZip.Kind.EXCEL) {
                return Optional.of(new SheetFile(ExcelWorkbook.read(path, bytes), null));
            }
            throw OfficeZip.damaged();
        } catch (SheetFault fault) {
            d.error(fault.rule(), Span.start(new SourceFile(path, "")), fault.what(), fault.hint());
            return Optional.empty();
        }
    }

    private static SheetFile workbook(String path, byte[] bytes) throws SheetFault {
        OfficeZip.Kind kind = OfficeZip.kind(bytes);
        List<Worksheet> sheets = switch (kind) {
            case OPEN_DOCUMENT -> OpenDocument.read(path, bytes);
            case EXCEL, OLD_EXCEL -> ExcelWorkbook.read(path, bytes);
        };
        PersonSearch.refuse(bytes, kind, sheets);
        return new SheetFile(sheets.stream().filter(sheet -> !sheet.isEmpty()).toList(), null);
    }

    private static Optional<SheetFile> text(String path, byte[] bytes, Diagnostics d) throws SheetFault {
        if (starts(bytes, "%PDF")) {
            throw new SheetFault(
                    "fel-filtyp",
                    new Message("filen är en PDF", "the file is a PDF"),
                    new Message(
                            "siffror i en PDF går inte att läsa säkert; be om tabellen i Excel eller CSV",
                            "figures in a PDF cannot be read safely; ask for the table in Excel or CSV"));
        }
        Optional<SourceFile> file = SourceFiles.decode(path, utf8(bytes), d);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String content = file.get().text().stripLeading();
        if (content.isEmpty()) {
            throw new SheetFault(
                    "ogiltig-fil",
                    new Message("filen är tom", "the file is empty"),
                    new Message("spara den igen, med siffrorna", "save it again, with the figures"));
        }
        if (content.startsWith("<")) {
            throw new SheetFault(
                    "fel-filtyp",
                    new Message("filen är en webbsida eller XML", "the file is a web page or XML"),
                    SAVE_AS);
        }
        if (content.startsWith("{") || path.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return Optional.of(StatisticsJson.read(path, content));
        }
        Worksheet sheet = DelimitedText.read(file.get())
                .orElseThrow(() -> new SheetFault(
                        "ogiltig-fil",
                        new Message("filen är ingen CSV-fil", "the file is not CSV"),
                        new Message(
                                "ett citattecken öppnas men stängs inte, eller står mitt i ett fält",
                                "a quotation mark is opened and not closed, or stands inside a field")));
        PersonSearch.refuseNames(List.of(sheet));
        return Optional.of(new SheetFile(List.of(sheet), null));
    }

    private static boolean starts(byte[] bytes, String signature) {
        return bytes.length >= signature.length()
                && new String(bytes, 0, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }

    /** The bytes of the same text in UTF-8: what is neither that nor UTF-16 was saved as Windows-1252. */
    private static byte[] utf8(byte[] bytes) {
        if (starts(bytes, "\u00ff\u00fe") || starts(bytes, "\u00fe\u00ff")) {
            return new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS).getBytes(StandardCharsets.UTF_8);
        }
    }
}
