package se.bilaga.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Relationships.Relationship;
import se.bilaga.output.Format;
import se.bilaga.page.Page;
import se.bilaga.source.diagnostic.Message;

/**
 * A .docx in the organisation's template.
 *
 * <pre>{@code new WordFormat(pageNumbers, warnings::add).write(page, out)}</pre>
 */
public final class WordFormat implements Format {

    private final Map<String, Integer> pageNumbers;
    private final Consumer<Message> warnings;

    /**
     * @param pageNumbers the page of each heading, by its id, for the contents list, as they are in the PDF
     * @param warnings gets what the template lacks
     */
    public WordFormat(Map<String, Integer> pageNumbers, Consumer<Message> warnings) {
        this.pageNumbers = Map.copyOf(pageNumbers);
        this.warnings = warnings;
    }

    @Override
    public String extension() {
        return "docx";
    }

    /** Throws {@link UnusableTemplate} when no document may start from the organisation's template. */
    @Override
    public void write(Page page, OutputStream out) throws IOException {
        OpcPackage file = WordTemplate.open(page.look().wordTemplate());
        String main = file.relationships("").partOf("officeDocument").orElseThrow();
        Document document = Dom.parse(file.part(main));
        Set<Control> onCover = fillControls(page, file, main, document);
        Body body = new Body(document);
        Draft draft = new Draft(page, file, main, onCover, pageNumbers, warnings);
        Blocks blocks = new Blocks(draft, body.sections(), file.relationships(main));
        file.replace(main, body.with(blocks.write(bodyOf(page))));
        draft.finish();
        Settings.adapt(file, main);
        Properties.write(file, page.metadata());
        file.write(out);
    }

    private static Element bodyOf(Page page) {
        return Html.children(page.xhtml().getDocumentElement(), "body").get(0);
    }

    /** Fills the controls of headers, footers and cover; the answer is what the cover says. */
    private static Set<Control> fillControls(Page page, OpcPackage file, String main, Document document)
            throws IOException {
        for (Relationship relationship : file.relationships(main).all()) {
            if (List.of("header", "footer").contains(relationship.kind())) {
                String part = file.relationships(main).resolve(relationship);
                Document tree = Dom.parse(file.part(part));
                new Controls(page).fill(tree);
                Splice.bind(tree);
                file.replace(part, Dom.bytes(tree));
            }
        }
        return new Controls(page).fill(document);
    }
}
