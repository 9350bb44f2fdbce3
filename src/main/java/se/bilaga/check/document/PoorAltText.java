package se.bilaga.check.document;

import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Inset;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** An alternative text that says nothing of the picture. */
final class PoorAltText implements Rule {

    @Override
    public Manual manual() {
        return new Manual(
                "tom-alternativtext",
                Manual.Group.DOCUMENT,
                Severity.ERROR,
                "En bilds alternativtext är ett filnamn eller bara säger att det är en bild.",
                "Den som lyssnar på dokumentet får inte veta vad bilden visar (EN 301 549, WCAG 1.1.1).",
                """
                - bild: {fil: process.png, alt: bild}
                """,
                """
                - bild: {fil: process.png, alt: Fem steg från utvärdering till utvärdering}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Pattern empty = Pattern.compile(
                "(?i)\\s*|(?:en |ett )?(?:bild|foto|figur|diagram|logga|logotyp|illustration)(?: \\d+)?\\.?|\\S+\\.(?:png|jpe?g|gif|svg)");
        subject.plan()
                .blocks(Inset.Picture.class)
                .map(Inset.Picture::alt)
                .filter(alt -> empty.matcher(alt.value()).matches())
                .forEach(alt -> findings.add(
                        alt.at(),
                        Message.of(
                                "alternativtexten säger inte vad bilden visar",
                                "the alternative text does not say what the picture shows"),
                        Message.of("beskriv bilden i en mening", "describe the picture in a sentence")));
    }
}
