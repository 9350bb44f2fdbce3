package se.bilaga.plan.read;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.plan.Organisation;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;

/** Explains to an author who wrote a risk's level in words ({@code sannolikhet: hög}) where the word comes from. */
final class RiskWords {
    private RiskWords() {}

    /** The same fault, with the organisation's band where the text in the place of a number names one. */
    static Diagnostic explained(Diagnostic fault, Organisation organisation) {
        if (!fault.rule().equals("fel-tal")) {
            return fault;
        }
        return organisation.riskBands().stream()
                .filter(band ->
                        band.name().value().equalsIgnoreCase(fault.at().text().strip()))
                .findFirst()
                .map(band -> with(fault, band))
                .orElse(fault);
    }

    private static Diagnostic with(Diagnostic fault, Organisation.RiskBand band) {
        List<Message> hints = new ArrayList<>(fault.hints());
        hints.add(Message.of(
                "ordet räknas ut: %s är organisationens ord för nivåer från %s, sannolikhet gånger konsekvens",
                "the word is computed: %s is the organisation's for levels from %s, sannolikhet times konsekvens",
                band.name(),
                band.from()));
        return new Diagnostic(fault.severity(), fault.rule(), fault.at(), fault.message(), hints);
    }
}
