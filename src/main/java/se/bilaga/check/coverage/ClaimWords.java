package se.bilaga.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.prose.Reading;

/** The words that say how something has gone or lies to another: {@code har minskat}, {@code högre än}, {@code hälften}. */
final class ClaimWords {
    /** Not before a noun, as in "trots ökade krav". */
    private static final String NO_NOUN =
            "(?<!\\b(?:trots|av|med|för|genom|vid|till|mot|de|den|det|vårt?|en|ett|och) )";

    private static final Pattern DIRECTION =
            Pattern.compile("(?U)\\b(?:" + NO_NOUN + "ökat|" + NO_NOUN + "ökade|ökar|" + NO_NOUN + "minskat|" + NO_NOUN
                    + "minskade|minskar|stigit|(?<!(?:\\uFFFC|två|tre|fyra|fem|sex|sju|åtta|nio|tio|ett|första|nästa|varje|flera) )steg|stiger|sjunkit|sjönk|sjunker|vuxit|växte|växer|(?:gått|gick) (?:upp|ner|ned)"
                    + "|(?:för)?dubblats|(?:för)?dubblades|halverats|halverades|oförändra[dt]e?|(?:på |ungefär )?samma nivå"
                    + "|en (?:\\p{L}+ )?(?:ökning|minskning|uppgång|nedgång))\\b");
    private static final Pattern COMPARISON = Pattern.compile(
            "(?U)\\b(?:högre|lägre|fler|färre|större|mindre|vanligare|yngre|äldre)(?: \\p{L}+){0,4} än\\b|\\b(?:är|var|blev|blivit) (?:(?!att )\\p{L}+ )?(?:fler|färre)\\b(?! än)");
    private static final Pattern RANK = Pattern.compile(
            "(?U)\\b(?<!i )(?:högst|lägst|störst|flest|färst|vanligast|högsta|lägsta|största|vanligaste)\\b"
                    + "(?! (?:\\d|\\uFFFC|en |ett |två |tre |vikt|möjlig|del|grad|betydelse|tänkbar|lednin|chef|vikten))");
    private static final Pattern SHARE = Pattern.compile(
            "(?U)\\b(?:hälften|var(?:t)? ?(?:annan|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)(?! (?:år|gång|månad|vecka|dag))"
                    + "|(?:en|två|tre|fyra) (?:tre|fjär|fem|sjät|sjun|åtton|nion|tion)\\p{L}*del(?:ar)?(?= av)|majoritet\\p{L}*|merparten|flertalet|de (?:allra )?flesta)\\b");
    /** What is to come, or is wished. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?U)\\b(?:ska|skall|bör|kan|skulle|kunde|måste|kommer|väntas|förväntas|beräknas|så att|för att|om|när|vill|behöver|målet är)\\b[^.;:]*$");

    private ClaimWords() {}

    /** Where they stand in a text, the longest where two begin together. */
    static List<Reading.Range> in(Reading reading) {
        String plain = reading.plain().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]", " ");
        List<Reading.Range> found = new ArrayList<>();
        Stream.of(DIRECTION, COMPARISON, RANK, SHARE).forEach(words -> {
            Matcher word = words.matcher(plain);
            while (word.find()) {
                boolean overlaps = found.stream().anyMatch(one -> one.from() < word.end() && word.start() < one.to());
                if (!overlaps && !isToCome(reading, plain, word.start())) {
                    found.add(new Reading.Range(word.start(), word.end()));
                }
            }
        });
        return found;
    }

    private static boolean isToCome(Reading reading, String plain, int at) {
        int from = reading.sentences().stream()
                .filter(sentence -> sentence.from() <= at && sentence.to() > at)
                .mapToInt(Reading.Range::from)
                .findFirst()
                .orElse(at);
        return TO_COME.matcher(plain.substring(from, at)).find();
    }
}
