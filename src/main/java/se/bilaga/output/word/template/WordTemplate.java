package se.bilaga.output.word.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.OpcPackage;
import se.bilaga.source.diagnostic.Message;

/** The organisation's .dotx or .docx, read into memory; its file is never written. */
public final class WordTemplate {
    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    /** How the files of Word 97 begin, and those that are locked with a password. */
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private WordTemplate() {}

    /**
     * A new document that begins as a copy of the template, or of {@link PlainTemplate} where there is none.
     *
     * @param warnings told what of the template is left behind
     */
    public static OpcPackage open(@Nullable Path template, Consumer<Message> warnings) throws IOException {
        if (template == null) {
            return PlainTemplate.open();
        }
        String name = String.valueOf(template.getFileName());
        OpcPackage file = read(name, Files.readAllBytes(template));
        TemplatePast.forget(file, warnings);
        TemplateCheck.check(name, file);
        String main = main(name, file);
        new TemplateParts(name, file, warnings).clean(main);
        file.put(main, DOCUMENT, file.part(main));
        return file;
    }

    private static OpcPackage read(String name, byte[] bytes) throws UnusableTemplate {
        if (Arrays.equals(bytes, 0, Math.min(OLD.length, bytes.length), OLD, 0, OLD.length)) {
            throw new UnusableTemplate(Message.of(
                    "Wordmallen %s är låst med lösenord, eller en .doc eller .dot; spara den utan lösenord som \"Word-mall (*.dotx)\"",
                    "the Word template %s is locked with a password, or a .doc or .dot; save it without a password as \"Word Template (*.dotx)\"",
                    name));
        }
        try {
            return OpcPackage.read(bytes);
        } catch (ZipException e) {
            UnusableTemplate unusable = notWord(name);
            unusable.initCause(e);
            throw unusable;
        } catch (IOException e) {
            throw UnusableTemplate.damaged(name, String.valueOf(e.getMessage()), e);
        }
    }

    private static String main(String name, OpcPackage file) throws UnusableTemplate {
        String main = file.relationships("").partOf("officeDocument").orElseThrow(() -> notWord(name));
        String type = file.contentType(main);
        if (!file.has(main) || (!DOCUMENT.equals(type) && !TEMPLATE.equals(type))) {
            throw notWord(name);
        }
        boolean strict =
                file.relationships("").all().stream().anyMatch(r -> r.type().startsWith("http://purl.oclc.org/ooxml/"));
        if (strict) {
            throw new UnusableTemplate(Message.of(
                    "Wordmallen %s är sparad som \"Strikt Open XML\"; spara den som \"Word-mall (*.dotx)\"",
                    "the Word template %s is \"Strict Open XML\"; save it as \"Word Template (*.dotx)\"", name));
        }
        return main;
    }

    private static UnusableTemplate notWord(String name) {
        return new UnusableTemplate(Message.of(
                "Wordmallen %s är ingen hel .dotx eller .docx; öppna den i Word och spara den som \"Word-mall (*.dotx)\"",
                "the Word template %s is no whole .dotx or .docx; open it in Word and save it as \"Word Template (*.dotx)\"",
                name));
    }
}
