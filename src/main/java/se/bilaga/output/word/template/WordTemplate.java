package se.bilaga.output.word.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.source.diagnostic.Message;

/** The organisation's .dotx or .docx, read into memory; its file is never written. */
public final class WordTemplate {
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private WordTemplate() {}

    /** A new document that begins as a copy of the template, or bare where there is none. */
    public static OpcPackage open(@Nullable Path template) throws IOException {
        if (template == null) {
            return bare();
        }
        String name = String.valueOf(template.getFileName());
        OpcPackage file = read(name, Files.readAllBytes(template));
        TemplateCheck.check(name, file);
        String main = main(name, file);
        file.put(main, DOCUMENT, file.part(main));
        return file;
    }

    private static OpcPackage read(String name, byte[] bytes) throws IOException {
        try {
            return OpcPackage.read(bytes);
        } catch (ZipException e) {
            UnusableTemplate unusable = notWord(name);
            unusable.initCause(e);
            throw unusable;
        }
    }

    private static String main(String name, OpcPackage file) throws UnusableTemplate {
        String main = file.relationships("").partOf("officeDocument").orElseThrow(() -> notWord(name));
        String type = file.contentType(main);
        if (!DOCUMENT.equals(type) && !TEMPLATE.equals(type)) {
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
                "Wordmallen %s är ingen .dotx eller .docx", "the Word template %s is neither .dotx nor .docx", name));
    }

    /** An A4 document without letterhead. */
    private static OpcPackage bare() {
        OpcPackage file = new OpcPackage();
        String empty = Xml.DECLARATION + "<w:document " + Wml.DECLARATIONS + "><w:body/></w:document>";
        file.put("word/document.xml", DOCUMENT, empty.getBytes(StandardCharsets.UTF_8));
        file.relationships("").add("officeDocument", "word/document.xml");
        return file;
    }
}
