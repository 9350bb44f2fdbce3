package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Elsewhere;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.Clause;
import se.bilaga.check.clause.Fractions;
import se.bilaga.check.clause.Naming;
import se.bilaga.check.clause.Quoted;
import se.bilaga.check.clause.Speech;
import se.bilaga.check.clause.Speech.Context;
import se.bilaga.check.clause.SpokenNumber;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;

/**
 * What all sentences of a plan say of its series.
 *
 * <pre>{@code Statements.of(passages, statistics).all().stream().filter(Statement::isWrong)}</pre>
 */
public final class Statements {
    /** What is wished, required, expected or another's is not in the series. */
    private static final Pattern NOT_OF_THE_SERIES = Pattern.compile(
            "(?U)\\b(?:mål|målet|målsättning\\p{L}*|målvärde\\p{L}*|budget\\p{L}*|riktvärde\\p{L}*|gränsvärde\\p{L}*|prognos\\p{L}*"
                    + "|ska|skall|bör|kommer att|väntas|förväntas|beräknas|skulle|kunde|måste|lagen|förordning\\p{L}*|avtal\\p{L}*"
                    + "|riket|landet|rikets|nationell\\p{L}*|kommunerna|grannkommun\\p{L}*|(?:andra|jämförbara|liknande) kommuner|kommunsektorn"
                    + "|(?:hela|övriga) (?:kommunen|staden|landet|länet)|rikssnittet|branschen|länet|regionen|scb|skr|försäkringskassan|uppskattningsvis)\\b|[”\"?]");

    /** Between a change and what tells it another way, or its parts. */
    private static final Pattern PART = Pattern.compile(
            "(?U)(?: ?\\(|(?: (?!till|från|var|är|blev|uppgick|uppgår|mot)\\p{L}+)*(?: (?:#+|\\d+))?(?:,| varav| fördelat på|:) (?:varav |fördelat på |av dem |därav )?(?:#+ \\p{L}+(?: och|,) )*)");

    private final List<Passage> passages;
    private final Statistics statistics;
    private @Nullable List<Statement> all;

    private Statements(List<Passage> passages, Statistics statistics) {
        this.passages = passages;
        this.statistics = statistics;
    }

    public static Statements of(List<Passage> passages, Statistics statistics) {
        return new Statements(passages, statistics);
    }

    /** In the order of the plan; read when first asked for. */
    public synchronized List<Statement> all() {
        if (all == null) {
            all = statistics.cubes().isEmpty() ? List.of() : List.copyOf(find());
        }
        return all;
    }

    private List<Statement> find() {
        Naming naming = new Naming(statistics.cubes().values());
        List<Statement> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.hasSentences()) {
                Context context = Context.NOTHING;
                Reading reading = passage.reading();
                List<Mention> numbers = Mention.in(reading);
                for (Reading.Range sentence : reading.sentences()) {
                    for (Clause clause : Clause.in(reading, sentence, numbers)) {
                        List<Statement> said = new ArrayList<>();
                        context = read(clause, naming, context, said);
                        said.stream().filter(one -> !isFree(one, reading)).forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isFree(Statement said, Reading reading) {
        return reading.held().stream()
                .filter(words -> words.claim() == null)
                .map(words -> reading.span(words.at().from(), words.at().to()))
                .anyMatch(words -> words.from() <= said.at().from()
                        && words.to() >= said.at().to());
    }

    private Context read(Clause clause, Naming naming, Context before, List<Statement> found) {
        List<Quoted> quoted = Quoted.in(clause, statistics);
        List<Cube> cubes = quoted.stream().map(Quoted::cube).distinct().toList();
        Optional<Speech> read = Speech.of(clause, naming, cubes, before);
        if (read.isEmpty()) {
            return Context.NOTHING;
        }
        Speech speech = read.get();
        if (!NOT_OF_THE_SERIES.matcher(clause.gist()).find()
                && !Elsewhere.isOthers(clause.reading().part(clause.at()))
                && !Elsewhere.isDefinition(clause.gist())) {
            read(speech, quoted, found);
        }
        return speech.context();
    }

    private static void read(Speech speech, List<Quoted> quoted, List<Statement> found) {
        List<SpokenNumber> amounts = SpokenNumber.in(speech.clause());
        quoted.forEach(one -> new QuotedReader(speech).read(one, amounts).ifPresent(found::add));
        List<SpokenNumber> left = new ArrayList<>(amounts);
        List<ChangeReader.Read> changes = new ChangeReader(speech, quoted).read(amounts);
        changes.forEach(change -> {
            left.remove(change.amount());
            change.statement().ifPresent(found::add);
        });
        Optional<Fractions> fraction = Fractions.in(speech.clause().plain());
        left.removeIf(amount -> fraction.filter(one -> one.from() <= amount.from() && amount.to() <= one.to())
                        .isPresent()
                || changes.stream().anyMatch(change -> isPartOf(change.amount(), amount)));
        ShareReader shares = new ShareReader(speech, quoted);
        LevelReader levels = new LevelReader(speech);
        for (SpokenNumber amount : left) {
            Optional<Statement> share = shares.read(amount, amounts);
            share.or(() -> new RatioReader(speech).read(amount))
                    .or(() -> levels.read(amount))
                    .ifPresent(found::add);
        }
        fraction.flatMap(shares::read).ifPresent(found::add);
        List<Statement> ranks = new RankReader(speech).read();
        found.addAll(ranks);
        if (changes.stream().allMatch(change -> change.statement().isEmpty()) && ranks.isEmpty()) {
            new DirectionReader(speech, quoted).read().ifPresent(found::add);
        }
    }

    /**
     * Whether a number tells another of a change another way, {@code 0,2 procentenheter (4,5 procent) lägre}, or a part of
     * it: {@code ökade med 26, 16 kvinnor och 10 män}.
     */
    private static boolean isPartOf(SpokenNumber change, SpokenNumber other) {
        return other.from() > change.to()
                && PART.matcher(change.clause().gist().substring(change.to(), other.from()))
                        .matches();
    }
}
