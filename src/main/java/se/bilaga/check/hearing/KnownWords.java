package se.bilaga.check.hearing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.clause.Ages;
import se.bilaga.check.clause.UnlimitingWords;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Utterance.Word;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;

/** Which words of a sentence belong to the data, and where others make it speak of something else. */
public final class KnownWords {
    private static final Pattern QUALIFIES = Pattern.compile("så|tidigare|nya|första|andra|tredje|senare|sådana|sådan");
    private static final Pattern PLAIN = Pattern.compile(
            "st|stycken|personer|medarbetare|anställda|individer|gånger|anställningar|händelser|respektive|båda|alla|tillsammans"
                    + "|totalt|och|som|då|där|till|dem|dessa|det|den|de|antalet|andelen|ökningen|minskningen|gruppen|grupperna|sådan");
    private static final Pattern DESCRIBES =
            Pattern.compile("\\p{L}{3,}(?:ade|ande|ende|liga|iga|ska|rika|nya|sta|aste|dda|lla)");
    private static final Pattern VERB =
            Pattern.compile("\\p{L}{2,}(?:ade|ades|ats|tes|des|its|ar|er|ar|te|de|at|it|et)");
    /** Right after a number a word in -ar or -er is of many, and no verb: {@code 96 utredningar}. */
    private static final Pattern PAST = Pattern.compile("\\p{L}{2,}(?:ade|ades|tes|des|its|te|de)|är|var|har");

    private static final Pattern WHOLE = Pattern.compile(
            "(?U)\\bav (?:vad |det |de |alla |samtliga |våra |dessa |\\p{L}+s )*(?:#+ )?(?<what>\\p{L}+)(?: (?<more>\\p{L}+))?");
    private static final Pattern EACH = Pattern.compile("(?U)\\b(?:varje|per) (?<what>\\p{L}+)");
    private static final Pattern HELPS = Pattern.compile(
            "har|hade|är|var|blev|blivit|även|också|dock|däremot|dessutom|därmed|därför|alltså|samtidigt|inte|nu|åter|fortsatt|stadigt|kraftigt|något|svagt|tydligt|markant|marginellt|successivt|således|däremot|stort|sett|princip|praktiken|huvudsak|närmaste|taget|gott|rent|alltjämt|väg|ännu|ytterligare|glädjande|tyvärr|nog|övrigt");

    private static final Pattern MOVES =
            Pattern.compile("(?U)\\b(?:" + NumberWording.UP + "|" + NumberWording.DOWN + ")\\b");

    /** What stands between a thing and what tells which: {@code hoten mot handläggare}. */
    private static final Pattern ATTRIBUTE = Pattern.compile("mot|bland|hos|av|inom|i|på|för|från|till");

    private static final int LEAST_OWNER = 4;

    private final Heard heard;
    private final Utterance in;

    public KnownWords(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    public boolean isKnown(Word word) {
        return (UnlimitingWords.contains(word.text())
                        && !QUALIFIES.matcher(word.text()).matches())
                || PLAIN.matcher(word.text()).matches()
                || heard.groupAt(word.from()) != null
                || heard.pool().stream().anyMatch(of -> isOf(word, of));
    }

    private static boolean isOf(Word word, Tabulation of) {
        return isIn(word, of)
                || of.measure().unit().words().contains(word.text())
                || of.axes().stream()
                        .anyMatch(axis -> WordLikeness.of(word.stem(), axis.stem()) == WordLikeness.SAME
                                || axis.groups().stream()
                                        .flatMap(group -> group.stems().stream())
                                        .anyMatch(stem -> WordLikeness.of(word.stem(), stem) == WordLikeness.SAME));
    }

    private static boolean isIn(Word word, Tabulation of) {
        return of.measure().names().stream()
                        .anyMatch(name -> WordLikeness.ofMeasure(word.stem(), name) > WordLikeness.NONE)
                || of.measure().described().stream()
                        .anyMatch(name -> WordLikeness.of(word.stem(), name)
                                > (of.measure().cube() == null ? WordLikeness.NONE : WordLikeness.SHORT_FOR));
    }

    /** Whether the first thing named after a place may be what a measure counts: {@code 85 sjuksköterskor}, no {@code 200 poäng}. */
    public boolean followedByKnown(int end) {
        Matcher each = EACH.matcher(in.gist());
        if (each.find() && heard.pool().stream().anyMatch(of -> isIn(word(each.start("what")), of))) {
            return true;
        }
        int at = end;
        for (Word word : in.words()) {
            if (word.from() < at || word.from() > at + 1) {
                continue;
            }
            if (in.gist().charAt(at) != ' ' || isKnown(word)) {
                return true;
            }
            if (!DESCRIBES.matcher(word.text()).matches()
                    && !QUALIFIES.matcher(word.text()).matches()) {
                return PAST.matcher(word.text()).matches();
            }
            at = word.to();
        }
        return at == end;
    }

    /** Whether the word right after a number is of what another measure is a rate of: {@code 45 arbetsplatser}. */
    public boolean countsAnother(Tabulation of, int end) {
        return in.words().stream()
                .filter(word -> word.from() == end + 1)
                .anyMatch(word -> !UnlimitingWords.contains(word.text())
                        && !PLAIN.matcher(word.text()).matches()
                        && heard.groupAt(word.from()) == null
                        && !isOf(word, of)
                        && heard.pool().stream()
                                .anyMatch(other -> !other.measure().additive() && isIn(word, other)));
    }

    /** Whether it stands in parentheses after words that the data have not: {@code halkolyckor i hemmen (21)}. */
    public boolean isBesideForeign(int at) {
        int part = in.part(at);
        if (part == 0 || in.gist().charAt(at - 1) != '(') {
            return false;
        }
        Utterance.Part before = in.parts().get(part - 1);
        List<Word> words =
                in.words().stream().filter(word -> before.holds(word.from())).toList();
        boolean named = heard.groups().stream().anyMatch(group -> group.isIn(before));
        return !named
                && words.stream()
                        .anyMatch(word -> !isKnown(word)
                                && !HELPS.matcher(word.text()).matches()
                                && in.gist().charAt(word.from()) != Utterance.NUMBER
                                && !VERB.matcher(word.text()).matches());
    }

    /** Whether the next words name a group or a measure. */
    public boolean namesNext(int end) {
        return in.words().stream()
                .filter(word -> word.from() > end)
                .limit(2)
                .anyMatch(word -> heard.groupAt(word.from()) != null
                        || heard.meant().stream()
                                .anyMatch(of -> of.measure().names().stream()
                                        .anyMatch(name ->
                                                WordLikeness.ofMeasure(word.stem(), name) > WordLikeness.NONE)));
    }

    /** Whether the clause is of a part of something else: {@code av de 12 cheferna är 9 kvinnor}, {@code 80 procent av lönen}. */
    public boolean hasForeignWhole(int at) {
        Matcher whole = WHOLE.matcher(in.gist());
        boolean foreign = false;
        while (whole.find()) {
            Word what = word(whole.start("what"));
            Word more = whole.group("more") == null ? what : word(whole.start("more"));
            boolean known = isKnown(what)
                    || VERB.matcher(what.text()).matches()
                    || (DESCRIBES.matcher(what.text()).matches() && isKnown(more));
            int apart = in.part(at) - in.part(whole.start());
            foreign |= !known && apart >= 0 && apart <= 2;
        }
        return foreign;
    }

    /** Whether what goes up or down by a number is named by such a word. */
    public boolean hasForeignMover(int at) {
        Matcher verb = MOVES.matcher(in.gist());
        int from = in.parts().get(in.part(at)).from();
        int last = -1;
        while (verb.find() && verb.start() < at) {
            last = verb.start() >= from ? verb.start() : last;
        }
        return last >= 0 && hasForeignSubject(last);
    }

    /** Whether what follows limits by something that the data have not: {@code 64 procent på enkäten}. */
    public boolean hasForeignLimit(int end) {
        int to = in.parts().get(in.part(end)).to();
        return end < to
                && UnlimitingWords.limits(in.gist().substring(end, to)).stream()
                        .anyMatch(limit -> !isKnown(word(end + limit.start(1))));
    }

    /** Whether it is of ages that no group has. */
    public boolean hasForeignAges() {
        return Ages.in(in.text())
                .filter(ages -> heard.groups().stream().noneMatch(group -> group.from() == ages.from()))
                .isPresent();
    }

    private Word word(int from) {
        return in.words().stream().filter(one -> one.from() == from).findFirst().orElseThrow();
    }

    /** Whether what moves is named by a word that the data have not: {@code arbetsbelastningen har ökat}. */
    public boolean hasForeignSubject(int verb) {
        List<Word> before = ofClause(verb);
        return isForeign(before, before.size() - 1);
    }

    private boolean isForeign(List<Word> before, int last) {
        if (last < 0) {
            return false;
        }
        Word word = before.get(last);
        if (HELPS.matcher(word.text()).matches()) {
            return isForeign(before, last - 1);
        }
        return (last > 0 && isForeignOwner(before.get(last - 1), word))
                || isOfAKind(word)
                || (!isKnown(word) && !VERB.matcher(word.text()).matches())
                || (last > 1
                        && ATTRIBUTE.matcher(before.get(last - 1).text()).matches()
                        && isForeign(before, last - 2));
    }

    /** {@code bullertillbuden} of tillbud: some of them, which no group names. */
    private boolean isOfAKind(Word word) {
        return heard.groupAt(word.from()) == null
                && heard.meant().stream()
                        .flatMap(of -> of.measure().names().stream())
                        .anyMatch(name -> word.stem().length() > name.length()
                                && word.stem().endsWith(name))
                && heard.all().stream()
                        .flatMap(of -> of.measure().names().stream())
                        .noneMatch(name -> WordLikeness.of(word.stem(), name) == WordLikeness.SAME);
    }

    /** {@code mellanstadiets siffra}. */
    private boolean isForeignOwner(Word owner, Word thing) {
        return owner.to() + 1 == thing.from()
                && owner.text().length() > LEAST_OWNER
                && owner.text().endsWith("s")
                && !isKnown(owner)
                && !VERB.matcher(owner.text()).matches();
    }

    /** The words of its part before a place, and of the part before that where only parentheses stand between. */
    private List<Word> ofClause(int place) {
        int part = in.part(place);
        Set<Integer> parts = new HashSet<>(Set.of(part));
        while (part > 1 && in.parts().get(part).lead().equals(")")) {
            do {
                part--;
            } while (part > 0 && !in.parts().get(part).lead().equals("("));
            part = Math.max(0, part - 1);
            parts.add(part);
        }
        return in.words().stream()
                .filter(word -> word.to() <= place && parts.contains(in.part(word.from())))
                .toList();
    }
}
