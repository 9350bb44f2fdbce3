package se.bilaga.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.Doc;
import se.bilaga.source.Key;
import se.bilaga.source.Span;
import se.bilaga.source.Text;

/** A heading with what stands under it: first its prose, then its blocks, then its own sections. */
@Doc("Ett avsnitt: rubrik, text, innehåll och underavsnitt")
public record Section(
        Span at,
        @Key(value = "rubrik", doc = "Avsnittets rubrik") Text heading,

        @Key(value = "id", doc = "Namn att hänvisa till: {{avsnitt namnet}}") @Nullable
        Text id,

        @Key(value = "text", doc = "Brödtext i Markdown; siffror hämtas med {{serie värde}}") @Nullable
        Text prose,

        @Key(value = "innehåll", doc = "Tabeller, diagram och annat under texten, i ordning")
        List<Block> blocks,

        @Key(value = "avsnitt", doc = "Underavsnitt, i ordning")
        List<Section> sections,

        @Key(value = "sida", doc = "Om avsnittet börjar på ny sida eller står på liggande sida", fallback = "löpande")
        PageFlow flow) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** This section and all below it, in the order of the document. */
    public Stream<Section> withSubsections() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withSubsections));
    }

    /** Where a section is set. */
    public enum PageFlow {
        @Key(value = "löpande", doc = "Direkt efter det som kommer före")
        RUNNING,
        @Key(value = "ny", doc = "Överst på en ny sida")
        NEW_PAGE,
        @Key(value = "liggande", doc = "På egna liggande sidor, för breda tabeller")
        LANDSCAPE
    }
}
