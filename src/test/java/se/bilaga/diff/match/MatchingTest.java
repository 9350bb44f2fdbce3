package se.bilaga.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Path CASES = Path.of("src/test/matching");
    private static final double PRECISION = 0.96;
    private static final double RECALL = 0.92;

    @Test
    void findsTheLabelledPairs() throws IOException {
        List<String> faults = new ArrayList<>();
        int labelled = 0;
        int right = 0;
        int found = 0;
        for (LabelledPlans example : LabelledPlans.in(CASES)) {
            Matching<LabelledPlans.Thing> matching =
                    Matching.of(example.before(), example.now(), LabelledPlans.Thing::traits);
            labelled += example.pairs().size();
            found += matching.matches().size();
            Set<Integer> got = new HashSet<>();
            for (Match<LabelledPlans.Thing> match : matching.matches()) {
                if (match.before().line() == match.now().line()) {
                    got.add(match.now().line());
                } else {
                    faults.add("%s: %s = %s (%.2f)"
                            .formatted(
                                    example.name(),
                                    match.before().text(),
                                    match.now().text(),
                                    match.likeness()));
                }
            }
            right += got.size();
            example.before().stream()
                    .filter(thing -> example.pairs().contains(thing.line()) && !got.contains(thing.line()))
                    .forEach(thing -> faults.add("%s: not found: %s".formatted(example.name(), thing.text())));
        }
        double precision = (double) right / found;
        double recall = (double) right / labelled;
        System.out.printf(
                "matching: %d labelled pairs, precision %.3f, recall %.3f%n%s%n",
                labelled, precision, recall, String.join("\n", faults));
        assertTrue(labelled >= 40, "too few labelled pairs");
        assertTrue(precision >= PRECISION && recall >= RECALL, String.join("\n", faults));
    }

    @Test
    void anIdSettlesTheMatter() {
        List<Traits> before = List.of(
                new Traits("fadder", "Fadder för nyanställda", List.of()),
                new Traits("lön", "Se över lönerna", List.of()));
        List<Traits> now = List.of(
                new Traits("lön", "Fadder för nyanställda", List.of()),
                new Traits("fadder", "Se över lönerna", List.of()));
        Matching<Traits> matching = Matching.of(before, now, t -> t);
        assertTrue(
                matching.matches().stream().allMatch(m -> m.byId() && m.before().hasIdOf(m.now())));
    }

    @Test
    void ofTwoThatSayTheSameTheOneInTheSamePlaceIsTheSame() {
        List<Traits> before = List.of(at("utveckla", "Kollegial handledning"), at("behålla", "Kollegial handledning"));
        List<Traits> now = List.of(before.get(1), before.get(0));
        assertEquals(
                List.of(before.get(1), before.get(0)),
                Matching.of(before, now, t -> t).matches().stream()
                        .map(Match::before)
                        .toList());
    }

    /** The neighbours are known only when a first round has paired them. */
    @Test
    void ofTwoThatSayTheSameTheOneBesideTheSameThingIsTheSame() {
        record Placed(int place, String text) {}
        List<Placed> before = List.of(
                new Placed(0, "Fadder utses åt varje nyanställd"),
                new Placed(1, "En rapport skrivs"),
                new Placed(2, "Enkäten görs varje vår"),
                new Placed(3, "En rapport skrivs"),
                new Placed(4, "Lönerna kartläggs"));
        List<Placed> now = List.of(before.get(4), before.get(2), before.get(3), before.get(0), before.get(1));
        Matching<Placed> matching = Matching.of(before, now, placed -> at("", placed.text()));
        matching.matches()
                .forEach(match ->
                        assertEquals(match.now().place(), match.before().place()));
    }

    /** What stands above is new for both: only what stands below tells them apart. */
    @Test
    void theThingBelowIsANeighbourToo() {
        record Placed(int place, String text) {}
        List<Placed> before = List.of(
                new Placed(0, "Fadder utses åt varje nyanställd"),
                new Placed(1, "En rapport skrivs"),
                new Placed(2, "Enkäten görs varje vår"),
                new Placed(3, "En rapport skrivs"),
                new Placed(4, "Lönerna kartläggs"));
        List<Placed> now = List.of(
                new Placed(-1, "Chefer får handledning"),
                before.get(3),
                before.get(4),
                new Placed(-1, "Lokalerna byggs om"),
                before.get(1),
                before.get(2));
        Matching<Placed> matching = Matching.of(before, now, placed -> at("", placed.text()));
        assertEquals(
                List.of(3, 4, 1, 2),
                matching.matches().stream().map(match -> match.before().place()).toList());
        assertEquals(List.of(before.get(0)), matching.dropped());
    }

    @Test
    void ofTwoWithOneIdTheFirstIsMeant() {
        List<Traits> before =
                List.of(new Traits("lön", "Kartlägga", List.of()), new Traits("lön", "Se över", List.of()));
        Matching<Traits> matching = Matching.of(before, List.of(new Traits("lön", "Höja", List.of("behålla"))), t -> t);
        assertEquals(before.get(0), matching.matches().get(0).before());
        assertEquals(List.of(before.get(1)), matching.dropped());
    }

    /** Both a little on their side of the threshold. */
    @Test
    void twoThatShareALittleAreOneAndThatShareLessAreTwo() {
        assertEquals(1, pairs("Fadder för nyanställda lärare", "Introduktion för nyanställda chefer"));
        assertEquals(0, pairs("Utbilda chefer i arbetsrätt", "Utbilda skyddsombud i brandskydd"));
    }

    @Test
    void whatSaysAllThatTheOtherSaysAndMoreIsCertainlyTheSame() {
        String whole = "Vikarier bokas centralt av en bemanningssamordnare som också tar emot sjukanmälan";
        assertEquals(1, certain(at("a", "Vikarier bokas centralt"), at("a", whole)));
        assertEquals(1, certain(at("a", whole), at("a", "Vikarier bokas centralt")));
        assertEquals(0, certain(at("a", "Vikarier bokas lokalt"), at("a", whole)));
        assertEquals(0, certain(at("a", "Vikarier"), at("a", whole)));
    }

    private static int certain(Traits before, Traits now) {
        return Matching.certain(List.of(before), List.of(now), t -> t).matches().size();
    }

    private static int pairs(String before, String now) {
        return Matching.of(List.of(at("", before)), List.of(at("", now)), t -> t)
                .matches()
                .size();
    }

    @Test
    void compoundsAreAsAlikeAsTheyAreLong() {
        assertEquals(0.5 + 0.4 * 4 / 7, share("skola", "förskola"), 0.001);
        assertEquals(0.5 + 0.4 * 7 / 12, share("förskolechef", "förskola"), 0.001);
        assertEquals(0.6, share("rekryteringsstrategi", "rekryteringsplan"), 0.001);
        assertEquals(0, share("kompetensutveckling", "kompetensförsörjning"), 0.001);
        assertEquals(0, share("lön", "lönekartläggning"), 0.001);
        assertEquals(0, share("och", "och"), 0.001);
    }

    private static double share(String part, String whole) {
        return new Likeness(List.of(part, whole)).share(part, whole);
    }

    @Test
    void oneWordIsNoPartOfAText() {
        Likeness likeness = new Likeness(List.of("Lön", "Lön och en helt annan samverkan"));
        assertEquals(0.291, likeness.of("Lön", "Lön och en helt annan samverkan"), 0.005);
    }

    @Test
    void textsOfCommonWordsAloneAreLikeByTheirLetters() {
        Likeness likeness = new Likeness(List.of("med och för", "med eller för", "att vara"));
        assertEquals(1, likeness.of("med och för", "med och för"), 1e-9);
        assertEquals(0.5, likeness.of("med och för", "med eller för"), 0.005);
        assertEquals(0, likeness.of("med och för", "att vara"), 1e-9);
    }

    @Test
    void aRareWordInCommonSaysMoreThanACommonOne() {
        List<String> texts = new ArrayList<>(List.of("utbildning arbetsrätt", "genomgång arbetsrätt"));
        for (String other : List.of("lönebildning", "ergonomi", "klimat", "livsmedel", "brandskydd", "bemötande")) {
            texts.add("utbildning " + other);
        }
        Likeness likeness = new Likeness(texts);
        double rare = likeness.of("utbildning arbetsrätt", "genomgång arbetsrätt");
        double common = likeness.of("utbildning arbetsrätt", "utbildning lönebildning");
        assertTrue(rare > common + 0.1, rare + " " + common);
    }

    @Test
    void aShortTextThatStandsInALongOneIsLikeIt() {
        String part = "Stärka lärandet mellan kollegor";
        String whole = part + " och samverkan med lärosäten, kommuner, länsstyrelser och andra myndigheter i länet";
        Likeness likeness = new Likeness(List.of(part, whole));
        assertTrue(likeness.of(part, whole) > Matching.THRESHOLD + 0.1, "" + likeness.of(part, whole));
    }

    private static Traits at(String place, String text) {
        return new Traits(null, text, List.of(place));
    }

    @Test
    void theBestOverAllIsNotTheFirstCome() {
        double[][] gain = {{0.9, 0.8}, {0.85, 0.1}};
        int[] best = Assignment.best(gain, 2);
        assertEquals(1, best[0]);
        assertEquals(0, best[1]);
    }

    @Test
    void assignmentIsTheBestOfAllOrders() {
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < 200; round++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            double[][] gain = new double[rows][columns];
            for (double[] row : gain) {
                for (int j = 0; j < columns; j++) {
                    row[j] = random.nextDouble() - 0.3;
                }
            }
            int[] best = Assignment.best(gain, columns);
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                sum += best[i] < 0 ? 0 : gain[i][best[i]];
            }
            assertEquals(bestOfAll(gain, 0, new boolean[columns]), sum, 1e-9);
        }
    }

    private static double bestOfAll(double[][] gain, int row, boolean[] taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = bestOfAll(gain, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, gain[row][j] + bestOfAll(gain, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }

    @Test
    void stemsBringFormsTogether() {
        assertEquals(Stem.of("utbildningarna"), Stem.of("utbildningen"));
        assertEquals(Stem.of("cheferna"), Stem.of("chefer"));
        assertFalse(Stem.of("arbetsrätt").equals(Stem.of("arbetsmiljö")));
        assertEquals(
                List.of("vikt", "van", "chef", "enhet", "ansv"),
                Stream.of("viktigt", "vanliga", "chefs", "enhetens", "ansvarens")
                        .map(Stem::of)
                        .toList());
    }

    @Test
    void formsOfAWordAreTheSameWord() {
        Likeness likeness = new Likeness(List.of("cheferna utbildas", "en chef i utbildningen", "mål", "åtgärd"));
        assertTrue(Words.of("utbildningarna").equals(Words.of("utbildningarna")));
        assertEquals(
                Words.of("chefernas utbildningar").stems(),
                Words.of("chefens utbildning").stems());
        assertTrue(likeness.share("chefernas", "chefens val") > 0.99);
    }
}
