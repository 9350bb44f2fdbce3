package se.bilaga.check.previous;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A measure that counts something else than in the plan before, beside values counted as before. */
final class ChangedDefinition implements Rule {
    /** Words that say nothing of what is counted: the times, which differ from year to year, and small words. */
    private static final Pattern SILENT = Pattern.compile(
            "\\d+|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|antal\\p{L}*"
                    + "|andel\\p{L}*|procent|och|eller|i|av|på|som|den|det|de|en|ett|vid|per|för|till|med|är|har|samt|sista|dag\\p{L}*|månad\\p{L}*|år\\p{L}{0,3}|under");

    @Override
    public Manual manual() {
        return new Manual(
                "ändrad-definition",
                Manual.Group.PREVIOUS,
                Severity.ADVICE,
                "Ett mått har en annan definition än i den förra planen, fast det har samma värden för samma tider, och ingen not säger det.",
                "Två sätt att räkna i en serie ger en förändring som inte har hänt.",
                """
                # förra planen: definition: Tillsvidareanställda som slutat på egen begäran
                omsättning:
                  definition: Alla tillsvidareanställda som slutat, med pensioner
                  värden: {2023: 11.0, 2024: 12.0}   # 2023 som i förra planen
                """,
                """
                omsättning:
                  definition: Alla tillsvidareanställda som slutat, med pensioner
                  not: Till och med 2023 räknas bara de som slutat på egen begäran
                  värden: {2023: 11.0, 2024: 12.0}
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        SameMeasure.of(subject).forEach(measure -> {
            Text now = measure.now().series().definition();
            Text before = measure.before().series().definition();
            boolean told = measure.now().series().note() != null
                    || measure.now().cells().values().stream()
                            .anyMatch(value -> !value.remarks().isEmpty());
            boolean kept = measure.values().stream()
                    .anyMatch(value -> value.before().equals(value.now().value()));
            if (now != null && before != null && !told && kept && differ(now, before)) {
                findings.add(
                        now.at(),
                        Message.of(
                                "den förra planen räknade något annat: \"%s\", men värdena därifrån står kvar",
                                "the plan before counted something else: \"%s\", but its values are still here", before),
                        Message.of(
                                "räkna om de äldre värdena, eller säg i seriens not: från när den nya definitionen gäller",
                                "compute the older values anew, or say in the note: from when the new definition holds"));
            }
        });
    }

    /** Whether a word of one that says what is counted is not in the other. */
    private static boolean differ(Text now, Text before) {
        Set<String> one = words(now);
        Set<String> other = words(before);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** The beginnings of the words, so that an ending makes no difference. */
    private static Set<String> words(@Nullable Text definition) {
        return Pattern.compile("[^\\p{L}\\d]+")
                .splitAsStream(String.valueOf(definition).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !SILENT.matcher(word).matches())
                .map(word -> word.substring(0, Math.min(word.length(), 6)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
