package se.bilaga.importing.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.bilaga.source.diagnostic.Message;

/** What a file is that is no .docx, told by its first bytes: a PDF, an old .doc, one locked by a password. */
final class FileSignature {
    private static final int LOOKED_AT = 4096;
    private static final Message SAVE_AS =
            new Message("öppna den i Word eller LibreOffice och spara den som .docx", """
            open it in Word or LibreOffice and save it as .docx""");

    private FileSignature() {}

    /** Passes a zip file; what that holds is seen when it is unpacked. */
    static void check(byte[] bytes) throws WordFault {
        if (bytes.length == 0) {
            throw new WordFault(
                    "ogiltig-fil",
                    new Message("filen är tom", "the file is empty"),
                    new Message("hämta den på nytt", "fetch it again"));
        }
        if (starts(bytes, "PK")) {
            return;
        }
        if (starts(bytes, "%PDF")) {
            throw new WordFault(
                    "fel-filtyp",
                    new Message(
                            "filen är en PDF, som bara har tecken på sina platser, inga stycken och tabeller att läsa in",
                            "the file is a PDF, which has only signs at their places, no paragraphs and tables to import"),
                    new Message(
                            "be om Wordfilen den gjordes av; finns den inte, öppna PDF-filen i Word, läs igenom den och spara den som .docx",
                            "ask for the Word file that it was made from; if there is none, open the PDF in Word, read it through and save it as .docx"));
        }
        if (starts(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            throw compound(bytes);
        }
        throw new WordFault(
                "fel-filtyp", new Message("filen är inget Worddokument", "the file is no Word document"), SAVE_AS);
    }

    /** What a zip file is that has no Word document in it. */
    static WordFault ofZip(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.contains("opendocument.text")) {
            return new WordFault(
                    "fel-filtyp",
                    new Message("filen är ett OpenDocument (odt)", "the file is an OpenDocument (odt)"),
                    SAVE_AS);
        }
        return new WordFault(
                "fel-filtyp",
                new Message("filen är inget Worddokument", "the file is no Word document"),
                new Message(
                        "siffror ur Excel läses med bilaga figures; en plan läses in ur .docx",
                        "figures from Excel are read by bilaga figures; a plan is imported from .docx"));
    }

    private static WordFault compound(byte[] bytes) {
        if (contains(bytes, "EncryptedPackage")) {
            return new WordFault(
                    "ogiltig-fil",
                    new Message("dokumentet är låst med lösenord", "the document is locked by a password"),
                    new Message("spara det utan lösenord", "save it without a password"));
        }
        return new WordFault(
                "fel-filtyp",
                contains(bytes, "WordDocument")
                        ? new Message(
                                "filen är ett gammalt Worddokument (doc)", "the file is an old Word document (doc)")
                        : new Message("filen är inget Worddokument", "the file is no Word document"),
                SAVE_AS);
    }

    /** Names of streams are written in two bytes a letter, in sectors that may stand anywhere. */
    private static boolean contains(byte[] bytes, String stream) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static boolean starts(byte[] bytes, String signature) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .startsWith(signature);
    }
}
