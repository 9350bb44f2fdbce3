package se.bilaga.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import se.bilaga.page.Metadata;

/** What the archive asks of a file: who made it and what it is, twice and alike; its colours; its language. */
final class Archive {
    private static final String PRODUCER = "bilaga (openhtmltopdf, PDFBox)";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Archive() {}

    static void describe(PDDocument pdf, Metadata metadata) throws IOException {
        pdf.setVersion(1.7f);
        pdf.setDocumentInformation(information(metadata));
        pdf.setDocumentId((long) Objects.hash(metadata.title(), metadata.registryNumber(), metadata.created()));
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("sv-SE");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata xmp = new PDMetadata(pdf);
        xmp.importXMPMetadata(xmp(metadata).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(xmp);
        catalog.addOutputIntent(colours(pdf));
    }

    private static PDDocumentInformation information(Metadata metadata) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(metadata.title());
        information.setAuthor(metadata.author());
        information.setSubject(metadata.subject());
        information.setKeywords(keywords(metadata));
        information.setCreator("bilaga");
        information.setProducer(PRODUCER);
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        created.setTimeInMillis(metadata.created().toEpochMilli() / 1000 * 1000);
        information.setCreationDate(created);
        information.setModificationDate(created);
        return information;
    }

    private static String keywords(Metadata metadata) {
        return Stream.of(metadata.organisation(), metadata.registryNumber(), metadata.appendix(), metadata.period())
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static PDOutputIntent colours(PDDocument pdf) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(pdf, profile());
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** A file of our own, free for all: that of the JDK is another in each version. */
    private static InputStream profile() {
        return Objects.requireNonNull(Archive.class.getResourceAsStream("srgb.icc"));
    }

    private static String xmp(Metadata metadata) {
        String time = metadata.created()
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
        return XMP.replace("$title", escape(metadata.title()))
                .replace("$author", escape(metadata.author()))
                .replace("$subject", escape(metadata.subject()))
                .replace("$keywords", escape(keywords(metadata)))
                .replace("$producer", escape(PRODUCER))
                .replace("$time", time);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">$title</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>$author</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">$subject</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>sv-SE</rdf:li></rdf:Bag></dc:language>
            <pdf:Keywords>$keywords</pdf:Keywords>
            <pdf:Producer>$producer</pdf:Producer>
            <xmp:CreatorTool>bilaga</xmp:CreatorTool>
            <xmp:CreateDate>$time</xmp:CreateDate>
            <xmp:ModifyDate>$time</xmp:ModifyDate>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
}
