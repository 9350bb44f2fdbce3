package se.bilaga.source.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Bytes read as text, strictly: what is not clean UTF-8 is explained, never guessed. */
public final class SourceFiles {
    private static final int MAX_BYTES = 1 << 20;
    private static final Message SAVE_AS_UTF_8 = new Message(
            "spara om filen som UTF-8: i VS Code, klicka på teckenkodningen längst ned till höger",
            "save the file as UTF-8: in VS Code, click the encoding at the bottom right");

    private static final Message SAVE_AS_CSV = new Message(
            "spara om filen som UTF-8: i Excel, Spara som, CSV UTF-8",
            "save the file as UTF-8: in Excel, Save As, CSV UTF-8");

    private SourceFiles() {}

    /**
     * The text of the file at {@code path}: UTF-8 without byte order mark, LF line ends, NFC.
     *
     * @return empty where the bytes are no such text; {@code d} then says why
     */
    public static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics d) {
        return decode(path, bytes, MAX_BYTES, SPLIT, d);
    }

    /**
     * The same of a file that may have fewer bytes.
     *
     * @param cure what to do about one that has more
     */
    public static Optional<SourceFile> decode(String path, byte[] bytes, int most, Message cure, Diagnostics d) {
        SourceFile empty = new SourceFile(path, "");
        if (bytes.length > most) {
            d.error("för-stor-fil", Span.start(empty), tooLarge(bytes.length, most), cure);
            return Optional.empty();
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
            d.error("fel-filtyp", Span.start(empty), IS_ZIP, AS_TEXT);
            return Optional.empty();
        }
        if (isUtf16(bytes)) {
            d.error("teckenkodning", Span.start(empty), IS_UTF_16, SAVE_AS_UTF_8);
            return Optional.empty();
        }
        ByteBuffer content = withoutMark(bytes);
        CharBuffer chars = CharBuffer.allocate(content.remaining());
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        if (decoder.decode(content, chars, true).isError()) {
            notUtf8(path, bytes, content.position(), d);
            return Optional.empty();
        }
        SourceFile file = new SourceFile(path, normalized(chars.flip().toString()));
        return TextFaults.none(file, d) ? Optional.of(file) : Optional.empty();
    }

    private static final Message IS_UTF_16 =
            new Message("filen är sparad som UTF-16, inte UTF-8", "the file is saved as UTF-16, not UTF-8");
    private static final Message SPLIT = new Message(
            "dela den: statistik kan stå i en CSV-fil bredvid planen (fil: statistik.csv)",
            "split it: statistics may stand in a CSV file beside the plan (fil: statistik.csv)");

    private static final Message IS_ZIP = new Message(
            "filen är ett Word- eller Exceldokument, ingen textfil",
            "the file is a Word or Excel document, no text file");
    private static final Message AS_TEXT = new Message(
            "klistra in innehållet i en textfil, till exempel i VS Code",
            "paste the content into a text file, in VS Code for example");

    private static Message tooLarge(int size, int most) {
        return Message.of(
                "filen är %s kB; gränsen är %s kB",
                "the file is %s kB; the limit is %s kB", (size + 1023) / 1024, most / 1024);
    }

    private static boolean isUtf16(byte[] b) {
        if (b.length >= 2
                && ((b[0] == (byte) 0xff && b[1] == (byte) 0xfe) || (b[0] == (byte) 0xfe && b[1] == (byte) 0xff))) {
            return true;
        }
        return b.length >= 4 && (b[0] == 0) != (b[1] == 0) && (b[0] == 0) == (b[2] == 0) && (b[1] == 0) == (b[3] == 0);
    }

    private static ByteBuffer withoutMark(byte[] b) {
        boolean marked = b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
        return marked ? ByteBuffer.wrap(b, 3, b.length - 3) : ByteBuffer.wrap(b);
    }

    private static String normalized(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** Shows the line as Windows-1252 reads it, which is how nearly every such file was saved. */
    private static void notUtf8(String path, byte[] bytes, int at, Diagnostics d) {
        String before = normalizedLines(bytes, at);
        SourceFile guess = new SourceFile(
                path, before + normalizedLines(bytes, bytes.length).substring(before.length()));
        String shown = guess.text()
                .substring(
                        before.length(),
                        Math.min(before.length() + 1, guess.text().length()));
        String hex = String.format(Locale.ROOT, "%02X", bytes[at]);
        d.error(
                "teckenkodning",
                new Span(guess, before.length(), before.length() + shown.length()),
                Message.of(
                        "filen är inte sparad som UTF-8: byte %s, troligen \"%s\" i Windows-1252 (Latin-1)",
                        "the file is not saved as UTF-8: byte %s, probably \"%s\" in Windows-1252 (Latin-1)",
                        hex,
                        shown),
                path.matches("(?i).*\\.(?:csv|tsv|txt)") ? SAVE_AS_CSV : SAVE_AS_UTF_8);
    }

    private static String normalizedLines(byte[] bytes, int length) {
        return new String(bytes, 0, length, TextFaults.WINDOWS).replace("\r\n", "\n");
    }
}
