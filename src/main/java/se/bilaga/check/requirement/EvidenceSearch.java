package se.bilaga.check.requirement;

import java.util.List;
import java.util.Optional;
import se.bilaga.check.clause.AskedWords;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.Section;
import se.bilaga.plan.requirement.Condition;
import se.bilaga.plan.requirement.PlanField;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.Span;

/** Looks in a plan for what conditions ask for. */
final class EvidenceSearch {
    private final Subject subject;
    private final SeriesSearch series;
    private final FieldPlaces fields;

    EvidenceSearch(Subject subject) {
        this.subject = subject;
        this.series = new SeriesSearch(
                subject.statistics().cubes().values(), subject.plan().period());
        this.fields = new FieldPlaces(subject.plan());
    }

    Evidence of(Condition condition) {
        return switch (condition.kind()) {
            case ALL ->
                condition.parts().stream().map(this::of).reduce(Evidence::and).orElseThrow();
            case ANY ->
                condition.parts().stream().map(this::of).reduce(Evidence::or).orElseThrow();
            case SERIES -> series.find(condition.words(), condition.written());
            case SECTION -> evidence(section(condition.words()), condition);
            case TEXT -> evidence(text(condition.words()), condition);
            case FIELD -> evidence(field(condition.words()), condition);
        };
    }

    private static Evidence evidence(Optional<Span> at, Condition condition) {
        return at.map(Evidence::found).orElseGet(() -> Evidence.missing(condition.written()));
    }

    private Optional<Span> section(List<List<String>> words) {
        return subject.plan()
                .allSections()
                .filter(section -> hasContent(section)
                        && AskedWords.allIn(section.heading().value(), words))
                .map(section -> section.heading().at())
                .findFirst();
    }

    private static boolean hasContent(Section section) {
        return section.prose() != null
                || !section.blocks().isEmpty()
                || section.sections().stream().anyMatch(EvidenceSearch::hasContent);
    }

    /** A sentence, heading or caption with all of the words. */
    private Optional<Span> text(List<List<String>> words) {
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            if (AskedWords.allIn(reading.plain(), words)) {
                Optional<Span> sentence = reading.sentences().stream()
                        .filter(range -> AskedWords.allIn(reading.part(range), words))
                        .map(range -> reading.span(range.from(), range.to()))
                        .findFirst();
                if (sentence.isPresent() || !passage.hasSentences()) {
                    return sentence.or(() -> Optional.of(passage.text().at()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first of the fields that is filled in. */
    private Optional<Span> field(List<List<String>> words) {
        return words.stream()
                .flatMap(List::stream)
                .map(PlanField::parse)
                .flatMap(field -> fields.of(field).stream())
                .findFirst();
    }
}
