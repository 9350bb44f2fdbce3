package se.bilaga.output.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import se.bilaga.office.OpcPackage;

/** Holds every part to the full schemas of ECMA-376, and those of embedded workbooks too. */
final class Schemas {

    private final List<String> faults = new ArrayList<>();

    private Schemas() {}

    static List<String> faults(byte[] zip) throws IOException {
        Schemas schemas = new Schemas();
        schemas.check(OpcPackage.read(zip));
        return schemas.faults;
    }

    private void check(OpcPackage file) throws IOException {
        for (String name : file.names()) {
            byte[] part = file.part(name);
            if (name.endsWith(".xlsx")) {
                check(OpcPackage.read(part));
            } else if (name.endsWith(".xml")) {
                validate(name, part);
            }
        }
    }

    private void validate(String name, byte[] part) throws IOException {
        try {
            XmlObject tree = parse(name.replaceAll("\\d*\\.xml$", ""), new ByteArrayInputStream(part));
            if (tree != null) {
                List<Object> errors = new ArrayList<>();
                tree.validate(new XmlOptions().setErrorListener(cast(errors)));
                errors.forEach(error -> faults.add(name + ": " + error));
            }
        } catch (XmlException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> java.util.Collection<T> cast(List<Object> errors) {
        return (java.util.Collection<T>) errors;
    }

    private static @org.jspecify.annotations.Nullable XmlObject parse(String kind, ByteArrayInputStream in)
            throws XmlException, IOException {
        return switch (kind) {
            case "word/document" -> DocumentDocument.Factory.parse(in);
            case "word/styles" -> StylesDocument.Factory.parse(in);
            case "word/numbering" -> NumberingDocument.Factory.parse(in);
            case "word/settings" -> SettingsDocument.Factory.parse(in);
            case "word/footnotes" -> FootnotesDocument.Factory.parse(in);
            case "word/header" -> HdrDocument.Factory.parse(in);
            case "word/footer" -> FtrDocument.Factory.parse(in);
            case "word/charts/chart" -> ChartSpaceDocument.Factory.parse(in);
            case "xl/workbook" -> WorkbookDocument.Factory.parse(in);
            case "xl/worksheets/sheet" -> WorksheetDocument.Factory.parse(in);
            case "xl/styles" -> StyleSheetDocument.Factory.parse(in);
            default -> null;
        };
    }
}
