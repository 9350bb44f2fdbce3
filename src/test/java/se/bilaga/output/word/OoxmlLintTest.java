package se.bilaga.output.word;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.office.OpcPackage;

/** Every check finds the fault that it is there for. */
class OoxmlLintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    document | <w:pStyle w:val="Rubrik1"/>      | <w:pStyle w:val="Rubrik99"/>   | no style Rubrik99
                    numbering | <w:num w:numId="5">             | <w:num w:numId="4">            | list twice 4
                    document | <w:numId w:val="[0-9]+"/>        | <w:numId w:val="77"/>          | no list 77
                    document | w:name="_tab_kon"                | w:name="_tab-kon"              | bookmark _tab-kon
                    document | w:anchor="_Toc                   | w:anchor="_Tok                 | link to no bookmark
                    document | <w:bookmarkEnd [^>]*>            | <w:proofErr w:type="spellEnd"/> | bookmark without end
                    document | descr="[^"]+"                    | descr=""                       | drawing without alt text
                    document | w:fldCharType="end"              | w:fldCharType="separate"       | field without end
                    document | <w:gridSpan w:val="2"/>          | <w:gridSpan w:val="3"/>        | row covers
                    document | </w:p></w:tc>                    | </w:p><w:tbl/></w:tc>          | cell does not end in a paragraph
                    document | r:id="rId                        | r:id="rIdd                     | no relationship
                    document | <w:footnoteReference w:id="1"/>  | <w:footnoteReference w:id="9"/> | no footnote 9
                    document | <w:footnoteReference w:id="2"/>  | <w:footnoteReference w:id="1"/> | footnote called twice
                    settings | <w:zoom w:percent="100"/>        | <w:updateFields/>              | asks to update
                    """)
    void bites(String part, String from, String to, String expected) throws IOException {
        byte[] faulty = planted("plan stockholm", "word/" + part + ".xml", from, to);
        List<String> faults = OoxmlLint.faults(faulty);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), expected + ": " + faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <w:delText xml:space="preserve">     | <w:t xml:space="preserve">  | </w:delText> | </w:t> | living text in del
                    <w:moveFromRangeStart [^>]*>         |                             | zzz          |        | half a move
                    T12:00:00Z                           | T12:00:00.123Z              | zzz          |        | change dated
                    """)
    void bitesInComparisons(String from, String to, String from2, String to2, String expected) throws IOException {
        OpcPackage file = OpcPackage.read(SamplePages.docx(SamplePages.page("jamforelse stockholm")));
        String text = new String(file.part("word/document.xml"), StandardCharsets.UTF_8);
        String faulty = text.replaceAll(from, to == null ? "" : to).replaceAll(from2, to2 == null ? "" : to2);
        assertNotEquals(text, faulty);
        file.replace("word/document.xml", faulty.getBytes(StandardCharsets.UTF_8));
        List<String> faults = OoxmlLint.faults(bytes(file));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), expected + ": " + faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    word/document.xml      | <w:pStyle w:val="Diagram"/>        | <w:pStyle w:val="Diagram"/><w:jc w:val="mitten"/>
                    word/document.xml      | <w:keepNext/>                      | <w:keepNext/><w:pStyle w:val="Normal"/>
                    word/charts/chart1.xml | <c:grouping val="clustered"/>      | <c:grouping val="klunga"/>
                    word/numbering.xml     | <w:multiLevelType w:val="multilevel"/> | <w:multiLevelType w:val="alla"/>
                    """)
    void theSchemasBite(String part, String from, String to) throws IOException {
        assertNotEquals(List.of(), Schemas.faults(planted("diagram stockholm", part, from, to)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    word/document.xml   | descr="[^"]+"                             | descr=""    | drawing without alt text
                    word/document.xml   | <w:tblDescription [^>]*>                  | <w:tblLook/>           | table without alt text
                    word/document.xml   | <w:tblHeader/>                            | <w:hidden/> | table without head row
                    word/document.xml   | <w:pStyle w:val="Rubrik2"/>               | <w:pStyle w:val="Rubrik3"/> | heading level 3
                    word/document.xml   | <w:t xml:space="preserve">Barnskötare</w:t> | <w:t/>    | blank cell
                    word/styles.xml     | w:val="sv-SE"                             | w:val="en-US" | language
                    docProps/core.xml   | <dc:title>[^<]*                           | <dc:title>  | title
                    """)
    void theAccessibilityChecksBite(String part, String from, String to, String expected) throws IOException {
        List<String> faults = AccessibilityLint.faults(planted("plan stockholm", part, from, to));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), expected + ": " + faults);
    }

    private static byte[] planted(String document, String part, String from, String to) throws IOException {
        OpcPackage file = OpcPackage.read(SamplePages.docx(SamplePages.page(document)));
        String text = new String(file.part(part), StandardCharsets.UTF_8);
        String faulty = text.replaceAll(from, to);
        assertNotEquals(text, faulty, from);
        file.replace(part, faulty.getBytes(StandardCharsets.UTF_8));
        return bytes(file);
    }

    private static byte[] bytes(OpcPackage file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }
}
