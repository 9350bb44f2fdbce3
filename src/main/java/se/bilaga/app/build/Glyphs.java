package se.bilaga.app.build;

import java.util.Locale;
import se.bilaga.output.pdf.font.GlyphCoverage;
import se.bilaga.output.pdf.font.GlyphCoverage.Missing;
import se.bilaga.page.Page;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** Finds what the look's fonts cannot show, which would else be a blank or a box in the document. */
final class Glyphs {
    private Glyphs() {}

    static void check(Page page, PlanFile plan, Diagnostics diagnostics) {
        for (Missing missing : GlyphCoverage.missing(page)) {
            diagnostics.error(
                    "tecken-saknas",
                    place(plan.source(), missing.character()),
                    Message.of(
                            "typsnittet saknar tecknet %s (U+%s)",
                            "the font lacks the character %s (U+%s)",
                            missing.character(),
                            String.format(Locale.ROOT, "%04X", missing.codePoint())),
                    Message.of("byt ut det eller ta bort det", "replace or remove it"));
        }
    }

    /** Where the plan has the character; it may also come from the organisation's file or a CSV. */
    private static Span place(SourceFile source, String character) {
        int at = source.text().indexOf(character);
        return at < 0 ? Span.start(source) : new Span(source, at, at + character.length());
    }
}
