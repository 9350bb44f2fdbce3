package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.ParagraphSetting;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.Tabulations;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.Statistics;

/**
 * What all paragraphs of a plan say of its figures.
 *
 * <pre>{@code Discourse.of(plan, passages, statistics).all().stream().filter(Statement::isWrong)}</pre>
 */
public final class Discourse {
    /** What a paragraph without numbers must have to say anything of figures. */
    /** A sentence that may be of more measures tells of none. */
    private static final int MOST_MEANT = 60;

    private static final Pattern CLAIM = Pattern.compile(
            "(?iU)\\b(?:öka|ökn|minsk|steg|stig|sjunk|sjönk|fall|föll|väx|vux|vik|krymp|tapp|gått|gick|upp|ned|ner|avta|avtog|till[tog]|dämpa|kort|förläng|vidga|utök|förbättr|försämr|oförändr|konstant|samma|de[nt]samma|lika|still|stå|ligg|låg|hamn|inget|ingenting|över|under"
                    + "|fler|färre|mer|mindre|stör|hög|läg|minst|flest|mest|vanlig|äldre|yngre|läng|dyr|billig|sämst|bäst|jämn|enda|topp|botten|sist|först|hälften|merpart|majoritet|huvuddel|flertal|dubbelt|gånger|vart? \\p{L}+(?:de|te|je|nan)\\b|\\p{L}+ \\p{L}*del|\\p{L}+dubbla)");

    /** What tells what may happen or is to be. */
    private static final Set<Passage.Role> WISHES =
            EnumSet.of(Passage.Role.RISK, Passage.Role.GOAL, Passage.Role.CONTROL);

    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n");

    private final Plan plan;
    private final List<Passage> passages;
    private final Statistics statistics;
    private @Nullable List<Statement> all;

    private Discourse(Plan plan, List<Passage> passages, Statistics statistics) {
        this.plan = plan;
        this.passages = passages;
        this.statistics = statistics;
    }

    public static Discourse of(Plan plan, List<Passage> passages, Statistics statistics) {
        return new Discourse(plan, passages, statistics);
    }

    /** In the order of the plan; read when first asked for. */
    public synchronized List<Statement> all() {
        if (all == null) {
            all = List.copyOf(find());
        }
        return all;
    }

    /** Whether the number at a place is borne out by the data as its paragraph reads. */
    public boolean clears(Span at) {
        return all().stream()
                .filter(said -> !said.meanings().isEmpty())
                .anyMatch(said -> !said.isWrong()
                        && said.at().file().equals(at.file())
                        && said.at().from() < at.to()
                        && at.from() < said.at().to());
    }

    private List<Statement> find() {
        Tabulations tabulations = Tabulations.of(plan, statistics);
        List<Statement> found = new ArrayList<>();
        for (Passage passage : tabulations.all().isEmpty() ? List.<Passage>of() : passages) {
            if (passage.hasSentences() && !WISHES.contains(passage.role())) {
                read(passage, tabulations, found);
            }
        }
        return found;
    }

    private static void read(Passage passage, Tabulations tabulations, List<Statement> found) {
        Reading reading = passage.reading();
        List<Mention> numbers = Mention.in(reading);
        if (numbers.stream().allMatch(number -> number.kind() == Mention.Kind.YEAR)
                && reading.figures().isEmpty()
                && !CLAIM.matcher(reading.plain()).find()) {
            return;
        }
        ParagraphSetting setting = new ParagraphSetting(tabulations.all());
        Section section = passage.section();
        if (section != null && section.heading() != null) {
            setting.open(heading(section.heading().value(), tabulations), tabulations.writtenIn(section));
        }
        List<Utterance> utterances = reading.sentences().stream()
                .map(sentence -> Utterance.of(reading, sentence, numbers))
                .toList();
        utterances.forEach(setting::overhear);
        int end = 0;
        for (Utterance utterance : utterances) {
            if (BREAK.matcher(reading.plain().substring(end, utterance.from())).find()) {
                setting.begin();
            }
            end = utterance.from() + utterance.gist().length();
            Heard heard = setting.hear(utterance);
            if (heard.meant().size() > MOST_MEANT) {
                continue;
            }
            Stream.of(
                            new NumberReader(heard).read(),
                            new TrendReader(heard).read(),
                            new ExtremeReader(heard).read(),
                            new FractionReader(heard).read(),
                            new ComparisonReader(heard).read(),
                            new SpanReader(heard).read(),
                            new QuotedReader(heard).read())
                    .flatMap(List::stream)
                    .filter(said -> !isHeld(said, reading))
                    .forEach(found::add);
        }
    }

    /** Whether it stands in words that their author has held to the figures, or freed of them. */
    private static boolean isHeld(Statement said, Reading reading) {
        return reading.held().stream()
                .map(words -> reading.span(words.at().from(), words.at().to()))
                .anyMatch(words -> words.from() < said.at().to() && said.at().from() < words.to());
    }

    /** How surely a heading names each measure. */
    private static List<Integer> heading(String heading, Tabulations tabulations) {
        List<String> stems = List.copyOf(Tabulations.stems(heading.toLowerCase(Locale.ROOT)));
        return tabulations.all().stream()
                .map(one -> one.measure().names().stream()
                        .mapToInt(name -> stems.stream()
                                .mapToInt(stem -> WordLikeness.of(stem, name))
                                .max()
                                .orElse(0))
                        .max()
                        .orElse(0))
                .toList();
    }
}
