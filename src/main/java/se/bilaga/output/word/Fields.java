package se.bilaga.output.word;

import org.jspecify.annotations.Nullable;
import se.bilaga.office.Xml;

/**
 * Fields, always of separate runs, for {@code fldSimple} may not stand in a tracked change.
 *
 * <pre>{@code { SEQ Tabell \* ARABIC } → begin, instruction, separate, result, end}</pre>
 */
final class Fields {

    private final Xml xml;

    Fields(Xml xml) {
        this.xml = xml;
    }

    /** A field with its result as it now stands. */
    void write(String instruction, String result, Setting setting, @Nullable String style) {
        begin(instruction, setting, style);
        run(setting, style);
        xml.open(setting.isGone() ? "w:delText" : "w:t", "xml:space", "preserve")
                .text(result)
                .close()
                .close();
        end(setting, style);
    }

    /** Everything before a result that is written by other means. */
    void begin(String instruction, Setting setting, @Nullable String style) {
        mark("begin", setting, style);
        run(setting, style);
        xml.open(setting.isGone() ? "w:delInstrText" : "w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .close()
                .close();
        mark("separate", setting, style);
    }

    void end(Setting setting, @Nullable String style) {
        mark("end", setting, style);
    }

    private void mark(String type, Setting setting, @Nullable String style) {
        run(setting, style);
        xml.empty("w:fldChar", "w:fldCharType", type).close();
    }

    private void run(Setting setting, @Nullable String style) {
        xml.open("w:r");
        setting.write(xml, style);
    }

    /** The number of a caption. */
    static String sequence(String name) {
        return "SEQ " + name + " \\* ARABIC";
    }

    /** A cross-reference; one in lower case, {@code tabell 1}, says so. */
    static String reference(String bookmark, String text) {
        boolean lower = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
        return "REF " + bookmark + (lower ? " \\* Lower" : "") + " \\h";
    }

    static String page(String bookmark) {
        return "PAGEREF " + bookmark + " \\h";
    }
}
