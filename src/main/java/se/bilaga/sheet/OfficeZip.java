package se.bilaga.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.bilaga.source.diagnostic.Message;

/** A workbook's zip file, unpacked under limits before any other reader sees it. */
final class OfficeZip {
    /** A part of more is no table of counted figures. */
    private static final int PART = 12 << 20;

    private static final int ALL = 48 << 20;
    private static final int PARTS = 2000;
    private static final int BUFFER = 1 << 16;

    private OfficeZip() {}

    /** What a workbook is written in. */
    enum Kind {
        EXCEL,
        OLD_EXCEL,
        OPEN_DOCUMENT
    }

    static Kind kind(byte[] bytes) throws SheetFault {
        if (bytes[0] != 'P') {
            return Kind.OLD_EXCEL;
        }
        Map<String, byte[]> parts = parts(bytes);
        if (parts.containsKey("xl/workbook.xml")) {
            return Kind.EXCEL;
        }
        if (parts.containsKey("content.xml") && parts.containsKey("META-INF/manifest.xml")) {
            return Kind.OPEN_DOCUMENT;
        }
        throw new SheetFault(
                "fel-filtyp",
                parts.containsKey("xl/workbook.bin")
                        ? new Message("filen är en binär Excelfil (xlsb)", "the file is a binary Excel file (xlsb)")
                        : new Message("filen är ingen arbetsbok", "the file is no workbook"),
                new Message("spara siffrorna som xlsx, ods eller CSV", "save the figures as xlsx, ods or CSV"));
    }

    /** Every part by its name; pictures and other media without their bytes. */
    static Map<String, byte[]> parts(byte[] bytes) throws SheetFault {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = read(zip);
                size += part.length;
                if (size > ALL || parts.size() > PARTS) {
                    throw tooLarge();
                }
                if (parts.put(entry.getName(), part) != null) {
                    throw damaged();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        return parts;
    }

    private static byte[] read(ZipInputStream zip) throws IOException, SheetFault {
        List<byte[]> blocks = new ArrayList<>();
        int size = 0;
        for (byte[] block = zip.readNBytes(BUFFER); block.length > 0; block = zip.readNBytes(BUFFER)) {
            blocks.add(block);
            size += block.length;
            if (size > PART) {
                throw tooLarge();
            }
        }
        byte[] whole = new byte[size];
        int at = 0;
        for (byte[] block : blocks) {
            System.arraycopy(block, 0, whole, at, block.length);
            at += block.length;
        }
        return whole;
    }

    static SheetFault tooLarge() {
        return new SheetFault(
                "för-stor-fil",
                new Message(
                        "arbetsboken är större än en tabell med räknade uppgifter",
                        "the workbook is larger than a table of counted figures"),
                new Message(
                        "räkna ihop uppgifterna i Excel, med en pivottabell till exempel, och spara bara den",
                        "count the figures in Excel, with a pivot table for example, and save that alone"));
    }

    static SheetFault damaged() {
        return new SheetFault(
                "ogiltig-fil",
                new Message("arbetsboken är skadad eller avhuggen", "the workbook is damaged or cut off"),
                new Message("öppna den i Excel och spara den igen", "open it in Excel and save it again"));
    }
}
