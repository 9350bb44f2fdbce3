package se.bilaga.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.bilaga.output.pdf.engine.Proof;
import se.bilaga.output.pdf.engine.Typesetter;
import se.bilaga.output.pdf.tree.Adjustment;
import se.bilaga.output.pdf.tree.PrintDocument;
import se.bilaga.page.Page;

/** Sets a page as its look has it, and a little otherwise where a caption or a last page would stand alone, or hyphens in a ladder. */
final class Fitting {
    /** How far apart lines are, closer first, until the last page holds more than a few of them. */
    private static final double[] SPREADS = {1, 0.98, 0.96, 1.02, 1.04};

    private final Page page;

    Fitting(Page page) {
        this.page = page;
    }

    /** The page of each heading, from 1, by the heading's id. */
    Map<String, Integer> typeset(OutputStream out) throws IOException {
        for (double spread : SPREADS) {
            Attempt attempt = new Attempt(new Adjustment(spread), false);
            Optional<Map<String, Integer>> headings = attempt.typeset(out);
            if (headings.isPresent()) {
                return headings.get();
            }
        }
        return new Attempt(Adjustment.NONE, true).typeset(out).orElseThrow();
    }

    private final class Attempt {
        private final boolean anyEnd;
        private Adjustment adjustment;
        private boolean again;

        /** @param anyEnd whether the last page may be as empty as it becomes */
        Attempt(Adjustment adjustment, boolean anyEnd) {
            this.adjustment = adjustment;
            this.anyEnd = anyEnd;
        }

        /** Moves what stands alone until nothing does; the first first, and each once. */
        Optional<Map<String, Integer>> typeset(OutputStream out) throws IOException {
            Optional<Map<String, Integer>> headings;
            do {
                again = false;
                headings = once(out);
            } while (again);
            return headings;
        }

        private Optional<Map<String, Integer>> once(OutputStream out) throws IOException {
            try (PDDocument pdf = new PDDocument()) {
                Archive.describe(pdf, page.metadata());
                Typesetter typesetter = new Typesetter(page, PrintDocument.of(page, adjustment));
                Optional<Map<String, Integer>> headings = typesetter.typeset(pdf, this::passes);
                if (headings.isPresent()) {
                    pdf.save(out);
                }
                return headings;
            }
        }

        private boolean passes(Proof proof) {
            Optional<String> parted = proof.partedFromCaption().stream()
                    .filter(id -> !adjustment.onNewPage().contains(id))
                    .findFirst();
            parted.ifPresent(id -> adjustment = adjustment.with(id));
            Optional<String> third = proof.hyphensInARow().stream()
                    .filter(word -> !adjustment.whole().contains(word))
                    .findFirst();
            third.ifPresent(word -> adjustment = adjustment.withWhole(word));
            again = parted.isPresent() || third.isPresent();
            if (!again) { // what comes before is as it will be
                Optional<Adjustment.Row> row = proof.amidGroups().stream()
                        .filter(one -> !adjustment.continued().contains(one))
                        .findFirst();
                row.ifPresent(one -> adjustment = adjustment.with(one));
                again = row.isPresent();
            }
            return !again && (anyEnd || !proof.endsNearlyEmpty());
        }
    }
}
