package se.bilaga.check.hearing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.clause.UnlimitingWords;
import se.bilaga.check.hearing.FigureAnchors.Anchor;
import se.bilaga.check.hearing.NamedThings.Called;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.TimeWord;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.statistics.cube.TimeKey;

/** What a paragraph has come to speak of: measures, groups, a time. */
public final class ParagraphSetting {
    private static final int SURE = 2;
    private static final Pattern CARRIES = Pattern.compile(
            "(?U)\\b(?:den|det|de|dem|deras|dess|där|denna|detta|dessa|båda|siffran|siffrorna|nivån|värdet|antalet|andelen|utfallet|indexet"
                    + "|ökningen|minskningen|uppgången|nedgången|skillnaden|avståndet|gruppen|grupperna|resten|övriga|tillsammans|sammanlagt"
                    + "|sammantaget|totalt|ihop|motsvarande|volymen|kostnaden|medianen|snittet|genomsnittet|medelvärdet)\\b");

    private static final Pattern PLACE = Pattern.compile(
            "(?U)^(?:I|Hos|Inom) (?<name>\\p{Lu}\\p{Ll}{3,}) (?:är|var|låg|ligger|har|hade|redovis|uppg)");

    /** What is said is then of all others: {@code alla enheter utom funktionsstöd}. */
    private static final Pattern EXCEPT = Pattern.compile("(?U)\\b(?:utom|förutom|undantag\\p{L}*|exklusive)\\b");

    /** Of what a sentence before it tells for each of something, it goes on to tell the same: {@code motsvarande tal är 30}. */
    private static final Pattern ALIKE = Pattern.compile("(?U)\\bmotsvarande (?:tal|siffra|värde|kostnad)");

    private static final Pattern RATE = Pattern.compile("(?U)\\b(?:per|varje) \\p{L}+");

    private final List<Tabulation> all;
    private final IdentityHashMap<Utterance, NamedThings> named = new IdentityHashMap<>();
    private final Set<Integer> section = new TreeSet<>();
    private final Set<Integer> around = new TreeSet<>();
    private Set<Integer> spoken = new TreeSet<>();
    private List<Named> groups = List.of();
    private List<Mention> typed = List.of();
    private int year;
    private boolean sure;
    private boolean rated;

    public ParagraphSetting(List<Tabulation> all) {
        this.all = all;
    }

    /** A section is of what its heading names and what its tables hold. */
    public void open(List<Integer> weights, List<Tabulation> tables) {
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) >= SURE || tables.contains(all.get(i))) {
                section.add(i);
            }
        }
        spoken.addAll(section);
        sure = !section.isEmpty();
    }

    private NamedThings named(Utterance utterance) {
        return named.computeIfAbsent(utterance, one -> NamedThings.in(one, all));
    }

    /** What any sentence of the paragraphs names may be set beside what another says. */
    public void overhear(Utterance utterance) {
        List<Integer> weights = named(utterance).weight();
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) >= SURE) {
                around.add(i);
            }
        }
    }

    /** Another paragraph speaks of the same measures, but of groups and a year only where it names them. */
    public void begin() {
        groups = List.of();
        typed = List.of();
        year = 0;
    }

    /** A sentence as it is heard in its setting. */
    public Heard hear(Utterance utterance) {
        NamedThings mentions = named(utterance);
        int best = mentions.weight().stream().mapToInt(w -> w).max().orElse(0);
        Set<Integer> now = new TreeSet<>();
        boolean carries = CARRIES.matcher(utterance.gist()).find() || !hasForeignWord(utterance);
        for (int i = 0; i < all.size(); i++) {
            if (mentions.weight().get(i) > 0
                    && (best < SURE || mentions.weight().get(i) * 2 >= best)) {
                now.add(i);
            }
        }
        boolean named = best >= SURE;
        Set<Integer> meant = new TreeSet<>(named ? now : Set.of());
        boolean called =
                mentions.measures().stream().anyMatch(one -> one.surely() > 1 && now.contains(all.indexOf(one.of())));
        Set<Integer> focus = new TreeSet<>(spoken);
        focus.retainAll(now);
        if (named && !called && !focus.isEmpty()) {
            meant.retainAll(focus);
        }
        if (!named && carries) {
            meant.addAll(spoken);
        }
        List<Anchor> anchors = FigureAnchors.in(utterance, all, mentions);
        anchors.stream().filter(one -> !named || one.surely() > 2).forEach(one -> meant.add(all.indexOf(one.of())));
        Set<Integer> pool = new TreeSet<>(meant);
        pool.addAll(now);
        pool.addAll(spoken);
        pool.addAll(section);
        pool.addAll(around);
        for (int i = 0; i < all.size(); i++) {
            if (mentions.weight().get(i) > 0) {
                pool.add(i);
            }
        }
        List<TimeWord> times = SpokenTimes.in(utterance);
        Set<Integer> carried = new TreeSet<>(CARRIES.matcher(utterance.gist()).lookingAt() ? spoken : Set.of());
        Heard heard = new Heard(
                utterance,
                mentions.groups(),
                mentions.measures(),
                times,
                of(meant),
                of(pool),
                of(carried),
                anchors,
                groups,
                typed,
                year,
                (named || (carries && sure) || !anchors.isEmpty())
                        && !isElsewhere(utterance, mentions.groups())
                        && !EXCEPT.matcher(utterance.gist()).find()
                        && !(rated && ALIKE.matcher(utterance.gist()).find()),
                all);
        typed = utterance.numbers();
        rated = RATE.matcher(utterance.gist()).find();
        remember(mentions.groups(), times, meant, heard.sure());
        return heard;
    }

    /** Whether it is of a place that no group is called by: {@code I Lillköping är andelen 72 procent}. */
    private static boolean isElsewhere(Utterance utterance, List<Named> groups) {
        String written = utterance.written(0, utterance.gist().length());
        Matcher place = PLACE.matcher(written);
        return place.find()
                && groups.stream()
                        .noneMatch(group -> utterance
                                .text()
                                .substring(group.from(), group.to())
                                .contains(place.group("name").toLowerCase(Locale.ROOT)));
    }

    private void remember(List<Named> named, List<TimeWord> times, Set<Integer> meant, boolean certain) {
        if (!named.isEmpty()) {
            groups = named;
        }
        times.stream()
                .filter(time -> time.year() > 0 && !time.base())
                .reduce((a, b) -> b)
                .ifPresent(time -> year = time.year());
        if (!meant.isEmpty()) {
            spoken = meant;
        }
        sure = certain;
    }

    private List<Tabulation> of(Set<Integer> some) {
        List<Tabulation> found = new ArrayList<>();
        some.forEach(i -> found.add(all.get(i)));
        return found;
    }

    private static boolean hasForeignWord(Utterance utterance) {
        return utterance.words().stream()
                .anyMatch(word -> word.text().length() > 3 && !UnlimitingWords.contains(word.text()));
    }

    /**
     * A sentence with what it may speak of.
     *
     * @param meant the measures that it names, or those that it goes on about
     * @param pool those and all that the section and the sentence before spoke of
     * @param carried those that it begins by going on about
     * @param anchors the figures in it that tell by themselves of what they are
     * @param before the groups last named
     * @param typed the numbers of the sentence before
     * @param year last spoken of, 0 for none
     * @param sure whether it is certain to speak of them
     * @param all the measures of the plan
     */
    public record Heard(
            Utterance utterance,
            List<Named> groups,
            List<Called> measures,
            List<TimeWord> times,
            List<Tabulation> meant,
            List<Tabulation> pool,
            List<Tabulation> carried,
            List<Anchor> anchors,
            List<Named> before,
            List<Mention> typed,
            int year,
            boolean sure,
            List<Tabulation> all) {

        /** Whether the sentence itself calls a measure that it is of, and neither a kind of it nor a time that it knows nothing of. */
        public boolean isCertain() {
            boolean called =
                    measures.stream().anyMatch(one -> one.surely() >= WordLikeness.MADE_OF && meant.contains(one.of()));
            boolean kind = utterance.words().stream()
                    .anyMatch(word -> UnlimitingWords.isOfAKind(word.text())
                            && groupAt(word.from()) == null
                            && meant.stream()
                                    .flatMap(of -> of.measure().names().stream())
                                    .noneMatch(name -> WordLikeness.of(word.stem(), name) >= WordLikeness.MADE_OF));
            boolean part = times.stream().anyMatch(time -> time.kind() == TimeWord.Kind.PART);
            return called
                    && !kind
                    && !(part
                            && meant.stream()
                                    .flatMap(of -> of.times().stream())
                                    .allMatch(time -> time.kind() == TimeKey.Kind.YEAR));
        }

        /** The group named at a place; null without. */
        @Nullable
        public Named groupAt(int at) {
            return groups.stream()
                    .filter(one -> at >= one.from() && at < one.to())
                    .findFirst()
                    .orElse(null);
        }
    }
}
