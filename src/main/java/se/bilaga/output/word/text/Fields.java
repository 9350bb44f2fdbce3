package se.bilaga.output.word.text;

import se.bilaga.office.Xml;

/**
 * Fields, always of separate runs, for {@code fldSimple} may not stand in a tracked change.
 *
 * <pre>{@code { SEQ Tabell \* ARABIC } → begin, instruction, separate, result, end}</pre>
 */
public final class Fields {
    private final Xml xml;

    public Fields(Xml xml) {
        this.xml = xml;
    }

    /** A field with its result as it now stands. */
    public void write(String instruction, String result, Setting setting) {
        begin(instruction, setting);
        text(setting.isGone() ? "w:delText" : "w:t", result, setting);
        end(setting);
    }

    /** Everything before a result that is written by other means. */
    public void begin(String instruction, Setting setting) {
        mark("begin", setting);
        text(setting.isGone() ? "w:delInstrText" : "w:instrText", " " + instruction + " ", setting);
        mark("separate", setting);
    }

    public void end(Setting setting) {
        mark("end", setting);
    }

    private void text(String element, String text, Setting setting) {
        run(setting).open(element, "xml:space", "preserve").text(text).close().close();
    }

    private void mark(String type, Setting setting) {
        run(setting).empty("w:fldChar", "w:fldCharType", type).close();
    }

    private Xml run(Setting setting) {
        xml.open("w:r");
        setting.write(xml, null);
        return xml;
    }

    /** The number of a caption. */
    static String sequence(String name) {
        return "SEQ " + name + " \\* ARABIC";
    }

    /** A cross-reference. */
    static String reference(String bookmark) {
        return "REF " + bookmark + " \\h";
    }

    /** The number that Word counts a heading by, with those of the levels above. */
    static String paragraphNumber(String bookmark) {
        return "REF " + bookmark + " \\w \\h";
    }

    /** The mark of a note that is called again. */
    static String note(String bookmark) {
        return "NOTEREF " + bookmark + " \\f \\h";
    }

    public static String page(String bookmark) {
        return "PAGEREF " + bookmark + " \\h";
    }
}
