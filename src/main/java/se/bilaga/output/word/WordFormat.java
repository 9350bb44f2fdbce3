package se.bilaga.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import se.bilaga.office.Dom;
import se.bilaga.office.OpcPackage;
import se.bilaga.output.Format;
import se.bilaga.output.word.block.LogoControls;
import se.bilaga.output.word.template.Body;
import se.bilaga.output.word.template.Control;
import se.bilaga.output.word.template.Controls;
import se.bilaga.output.word.template.Settings;
import se.bilaga.output.word.template.WordTemplate;
import se.bilaga.output.word.text.Draft;
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

    /** Throws {@link UnusableTemplate} when no document may start from the organisation's template. */
    @Override
    public void write(Page page, OutputStream out) throws IOException {
        OpcPackage file = WordTemplate.open(page.look().wordTemplate(), warnings);
        String main = file.relationships("").partOf("officeDocument").orElseThrow();
        Document document = Dom.parse(file.part(main));
        Set<Control> onCover = Controls.fill(page, file, main, document);
        Body body = new Body(document, page.look().paper());
        Draft draft = Draft.of(page, file, main, body.sections().besideText(false), warnings);
        Story story = new Story(draft, body.sections(), file.relationships(main), onCover, pageNumbers);
        file.replace(main, body.with(story.write()));
        LogoControls.fill(draft, main);
        draft.finish(main);
        Settings.adapt(file, main, warnings);
        Properties.write(file, page.metadata(), warnings);
        file.write(out);
    }
}
