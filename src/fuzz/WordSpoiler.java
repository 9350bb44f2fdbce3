package se.bilaga.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word templates: parts, what they refer to, and the elements and attributes in them. */
final class WordSpoiler extends TextSpoiler {
    private static final List<String> WORDS = List.of(
            "<w:p/>", "<w:p>", "</w:p>", "<w:r><w:t>x</w:t></w:r>", "<w:sectPr/>", "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
            "<w:sectPr><w:cols w:num=\"3\"/></w:sectPr>", "<w:sdt><w:sdtPr><w:tag w:val=\"titel\"/></w:sdtPr></w:sdt>",
            "<w:sdt><w:sdtPr><w:tag w:val=\"innehåll\"/></w:sdtPr><w:sdtContent/></w:sdt>", "<w:bookmarkStart w:id=\"0\" w:name=\"innehåll\"/>",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<w:numId w:val=\"-5\"/>", "<w:ilvl w:val=\"99\"/>", "<w:basedOn w:val=\"Normal\"/>",
            "<w:basedOn w:val=\"Rubrik1\"/>", "<w:numFmt w:val=\"upperRoman\"/>", "<w:lvlText w:val=\"%9%0%\"/>", "<w:start w:val=\"0\"/>", "<w:start w:val=\"2147483647\"/>",
            "<w:pgSz w:w=\"0\" w:h=\"0\"/>", "<w:pgSz w:w=\"99999999\"/>", "<w:pgMar w:left=\"99999\"/>", "<w:vanish/>", "<w:ins/>", "<w:tbl/>",
            "<w:style w:type=\"table\" w:styleId=\"\"/>", "<w:footnote w:id=\"x\"/>", "w:val=\"\"", "w:val=\"%1\"", "xmlns:w=\"urn:x\"", "r:id=\"rId999\"",
            "Target=\"../../x\"", "Target=\"\"", "TargetMode=\"External\"", "Type=\"x/styles\"", "Id=\"rId1\"", "<a xmlns=\"\"/>", "<?mso x?>", "<![CDATA[x]]>", "&lt;");

    WordSpoiler(Random random) {
        super(random);
    }

    @Override
    Pattern pieces() {
        return switch (random.nextInt(3)) {
            case 0 -> Pattern.compile("<(w:\\w+)(?: [^>]*)?>(?:(?!<\\1[ >]).)*?</\\1>|<[^>/]*/>");
            case 1 -> Pattern.compile(" [\\w:]+=\"[^\"]*\"");
            default -> Pattern.compile("</?[^>]+>");
        };
    }

    @Override
    List<String> words() {
        return WORDS;
    }

    byte[] spoil(byte[] template) throws IOException {
        if (random.nextInt(8) == 0) {
            return FuzzCase.Bytes.spoil(template, random);
        }
        Map<String, byte[]> parts = parts(template);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            switch (random.nextInt(10)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(name, parts.getOrDefault(other, new byte[0]));
                case 2 -> parts.put(name, FuzzCase.Bytes.spoil(parts.getOrDefault(name, new byte[0]), random));
                default -> parts.computeIfPresent(name, (key, bytes) ->
                        spoil(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            return new TreeMap<>(Map.of("x", zip)); // spoilt before
        }
        return parts.isEmpty() ? new TreeMap<>(Map.of("x", zip)) : parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
