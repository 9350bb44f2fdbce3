package se.bilaga.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A heading with what stands under it: first its prose, then its blocks, then its own sections. */
@Doc("Ett avsnitt: rubrik, text, innehåll och underavsnitt")
public record Section(
        Span at,

        @Key(value = "rubrik", also = "titel|namn|title|heading", doc = "Avsnittets rubrik")
        Text heading,

        @Key(value = "id", doc = "Namn att hänvisa till: {{avsnitt namnet}}") @Nullable
        Text id,

        @Key(
                value = "text",
                also = "brödtext|löptext|ingress|beskrivning",
                doc = "Brödtext i Markdown; siffror hämtas med {{serie värde}}")
        @Nullable
        Text prose,

        @Key(
                value = "innehåll",
                also = "block|delar|content",
                doc = "Tabeller, diagram och annat under texten, i ordning")
        List<Block> blocks,

        @Key(value = "avsnitt", also = "underavsnitt|underrubriker|kapitel", doc = "Underavsnitt, i ordning")
        List<Section> sections,

        @Key(
                value = "numrering",
                also = "nummer|numrerad",
                doc = "nej om rubriken och underavsnitten inte ska ha nummer, och inte räknas, när planen är numrerad",
                fallback = "ja")
        boolean numbered,

        @Key(
                value = "sida",
                also = "sidbrytning|layout",
                doc = "Om avsnittet börjar på ny sida eller står på liggande sida",
                fallback = "löpande")
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
        @Key(value = "ny", also = "ny sida", doc = "Överst på en ny sida")
        NEW_PAGE,
        @Key(value = "liggande", also = "landskap|liggande sida", doc = "På egna liggande sidor, för breda tabeller")
        LANDSCAPE
    }
}
