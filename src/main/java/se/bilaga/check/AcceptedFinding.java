package se.bilaga.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.bilaga.plan.Acceptance;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.text.JsonWriter;

/** What a rule found and the plan lets stand, with the plan's reason: {@code bilaga check --accepted} lists them. */
public record AcceptedFinding(Diagnostic finding, Acceptance acceptance) {

    /**
     * A line for what was found and one for why it stands:
     *
     * <pre>{@code
     * varning[liten-grupp] plans/ekby/skola/2024.yaml:31: "chefer" visar en grupp med färre än 5 personer
     *   skäl: Uppgiften är redan publicerad.
     * }</pre>
     */
    public String text(Language language) {
        return finding.severity().label().in(language) + "[" + finding.rule() + "] "
                + finding.at().file().path() + ":" + finding.at().line() + ": "
                + finding.message().in(language) + "\n  " + (language == Language.SV ? "skäl: " : "reason: ") + reason()
                + "\n";
    }

    /** A JSON array with an object for each. */
    public static String json(List<AcceptedFinding> all, Language language) {
        return JsonWriter.text(all.stream().map(one -> one.object(language)).collect(Collectors.toList()));
    }

    private Object object(Language language) {
        return JsonWriter.object(
                "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                "rule", finding.rule(),
                "file", finding.at().file().path(),
                "line", finding.at().line(),
                "column", finding.at().column(),
                "message", finding.message().in(language),
                "reason", reason());
    }

    private String reason() {
        return acceptance.reason().value().strip().replaceAll("\\s+", " ");
    }
}
