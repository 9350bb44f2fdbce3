package se.bilaga.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.page.DocumentView.Entry;
import se.bilaga.page.DocumentView.Fact;
import se.bilaga.page.DocumentView.SectionView;
import se.bilaga.source.diagnostic.Diagnostics;

/**
 * A small page of nothing in particular that takes the whole way through templates and writers, so that what they need
 * is loaded before the first real page comes.
 */
public final class Rehearsal {
    private static final String TEMPLATE = "kompetensforsorjningsplan";
    private static final Markup WORDS = Markup.text("Ord");
    private static final Markup BLOCKS = new Markup("""
            <p>Ett <strong>stycke</strong>, <em>två</em> <a href="#a">länkar</a><span class="fotnot" id="fot-1">Not</span></p>
            <ul><li>Ett</li></ul><ol><li>Två</li></ol>
            <table class="data statistik" id="tab"><caption><span class="nummer">Tabell <span class="n">1</span></span>. Ord</caption>
            <colgroup><col style="width:60%"/><col style="width:40%"/></colgroup>
            <thead><tr><th scope="col">Kompetensförsörjning</th><th scope="col">Tal</th></tr></thead>
            <tbody><tr><th scope="row">Ord</th><td class="tal">1</td></tr></tbody></table>
            <figure class="diagram" id="fig"><svg alt="Ord" width="300" height="20" viewBox="0 0 300 20"><rect x="0" y="0" width="9" height="9" fill="#000000"/><line x1="0" y1="0" x2="9" y2="0" stroke="#000000"/><text x="9" y="9" font-size="9" fill="#000000">Ord</text></svg></figure>
            """);

    private Rehearsal() {}

    /** The page, in the given look. */
    public static Optional<Page> page(Look look, Templates templates) {
        BlockView.SectionHead heading = new BlockView.SectionHead("a", 2, "1", WORDS);
        SectionView section = new SectionView(heading, "avsnitt", List.of(new BlockView.Paragraphs(BLOCKS)), List.of());
        DocumentView view = new DocumentView(
                "Ord",
                "Ord",
                "Ord",
                null,
                "Ord",
                "Ord",
                List.of(new Fact("Ord", "Ord")),
                List.of(new Entry("a", "1", WORDS, List.of())),
                List.of(section));
        Metadata metadata = new Metadata("Ord", "Ord", "Ord", "Ord", null, null, null, "Ord", Instant.EPOCH);
        return templates
                .document(TEMPLATE, view, new Diagnostics())
                .map(document -> new Page(document, metadata, look, Map.of(), Map.of()));
    }
}
