package se.bilaga.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;

/**
 * Makes a .docx as Word writes it, for tests: {@code new WordMaker().bold("Mål", 28).text("Vi ska …").bytes()}.
 */
public final class WordMaker {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DECLARED = Wml.DECLARATIONS
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private int ids;

    /** Markup as it stands. */
    public WordMaker raw(String markup) {
        body.append(markup);
        return this;
    }

    public WordMaker text(String text) {
        return raw("<w:p>" + run(text, "") + "</w:p>");
    }

    /** A line in bold letters of so many half points. */
    public WordMaker bold(String text, int size) {
        return raw("<w:p>" + run(text, "<w:b/><w:sz w:val=\"" + size + "\"/>") + "</w:p>");
    }

    /** A line in larger letters that are not bold. */
    public WordMaker large(String text, int size) {
        return raw("<w:p>" + run(text, "<w:sz w:val=\"" + size + "\"/>") + "</w:p>");
    }

    /** A paragraph in a style, which is made: {@code styled("Rubrik1", "heading 1", "Mål")}. */
    public WordMaker styled(String id, String name, String text) {
        if (styles.indexOf("\"" + id + "\"") < 0) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                    + "\"/></w:style>");
        }
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + id + "\"/></w:pPr>" + run(text, "") + "</w:p>");
    }

    public WordMaker heading(int level, String text) {
        return styled("Rubrik" + level, "heading " + level, text);
    }

    /** An item of a real list, bulleted (1) or numbered (2). */
    public WordMaker item(int list, String text) {
        return raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + run(text, "") + "</w:p>");
    }

    /** A text box with a line for each text, as Word writes it for itself and for older programs. */
    public WordMaker box(String... lines) {
        StringBuilder inside = new StringBuilder("<w:txbxContent>");
        for (String line : lines) {
            inside.append("<w:p>").append(run(line, "")).append("</w:p>");
        }
        inside.append("</w:txbxContent>");
        return raw("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + inside
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + inside
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
    }

    /** A table of plain cells; {@code ^} continues the cell above, {@code <} the one to the left. */
    public WordMaker table(String... rows) {
        body.append("<w:tbl>");
        for (String row : rows) {
            body.append("<w:tr>");
            String[] cells = row.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                int across = 1;
                while (i + across < cells.length && cells[i + across].strip().equals("<")) {
                    across++;
                }
                cell(cells[i].strip(), across, row, rows, i);
                i += across - 1;
            }
            body.append("</w:tr>");
        }
        return raw("</w:tbl>");
    }

    private void cell(String text, int across, String row, String[] rows, int column) {
        body.append("<w:tc><w:tcPr>");
        if (across > 1) {
            body.append("<w:gridSpan w:val=\"" + across + "\"/>");
        }
        if (text.equals("^")) {
            body.append("<w:vMerge/>");
        } else if (begins(row, rows, column)) {
            body.append("<w:vMerge w:val=\"restart\"/>");
        }
        body.append("</w:tcPr>");
        for (String line : text.equals("^") ? new String[] {""} : text.split("¶", -1)) {
            body.append("<w:p>").append(run(line.strip(), "")).append("</w:p>");
        }
        body.append("</w:tc>");
    }

    private static boolean begins(String row, String[] rows, int column) {
        for (int i = 0; i + 1 < rows.length; i++) {
            String[] next = rows[i + 1].split("\\|", -1);
            if (rows[i].equals(row)
                    && column < next.length
                    && next[column].strip().equals("^")) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph that ends in the call of a footnote. */
    public WordMaker noted(String text, String note) {
        int id = ++ids;
        notes.append("<w:footnote w:id=\"" + id + "\"><w:p>" + run(note, "") + "</w:p></w:footnote>");
        return raw("<w:p>" + run(text, "") + "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r></w:p>");
    }

    /** A paragraph that someone has said something of. */
    public WordMaker remarked(String text, String remark) {
        int id = ++ids;
        comments.append(
                "<w:comment w:id=\"" + id + "\" w:author=\"N. N.\"><w:p>" + run(remark, "") + "</w:p></w:comment>");
        return raw("<w:p>" + run(text, "") + "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r></w:p>");
    }

    /** {@code <w:r><w:rPr>…</w:rPr><w:t>…</w:t></w:r>}. */
    public static String run(String text, String look) {
        StringBuilder run = new StringBuilder("<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>"));
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            run.append(i == 0 ? "" : "<w:tab/>")
                    .append(new Xml()
                            .open("w:t", "xml:space", "preserve")
                            .text(parts[i])
                            .close());
        }
        return run.append("</w:r>").toString();
    }

    public byte[] bytes() {
        OpcPackage file = new OpcPackage();
        put(
                file,
                "document",
                "<w:document " + DECLARED + "><w:body>" + body + "</w:body></w:document>",
                "document.main");
        part(file, "styles", "<w:styles " + DECLARED + ">" + styles + "</w:styles>");
        part(file, "footnotes", "<w:footnotes " + DECLARED + ">" + notes + "</w:footnotes>");
        part(file, "comments", "<w:comments " + DECLARED + ">" + comments + "</w:comments>");
        part(
                file,
                "numbering",
                "<w:numbering " + DECLARED + ">" + list(1, "bullet") + list(2, "decimal")
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>");
        file.relationships("").add("officeDocument", "word/document.xml");
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String list(int id, String format) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"" + format
                + "\"/></w:lvl></w:abstractNum>";
    }

    private static void part(OpcPackage file, String name, String xml) {
        put(file, name, xml, name);
        file.relationships("word/document.xml").add(name, name + ".xml");
    }

    private static void put(OpcPackage file, String name, String xml, String type) {
        file.put(
                "word/" + name + ".xml",
                MAIN + type + "+xml",
                (Xml.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
}
