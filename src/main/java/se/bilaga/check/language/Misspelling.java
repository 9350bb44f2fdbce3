package se.bilaga.check.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.language.SwedishWords;
import se.bilaga.plan.text.Passage;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;

/** A word that is neither Swedish, nor a compound of Swedish words, nor in the organisation's list. */
final class Misspelling implements Rule {
    /**
     * In small letters, or a long one that begins a sentence: names and abbreviations are not in dictionaries; beside a
     * hyphen stand parts of words.
     */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\d_:/@.\\-–\\uFFFC])(?:\\p{Ll}{4,}|(?:(?<=[.!?]\\s)|^)\\p{Lu}\\p{Ll}{8,})(?![\\p{L}\\d_:@/\\-\\uFFFC]|\\.\\p{L})");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final int SHORTEST_PART = 5;
    private static final int MOST_HINTS = 5;

    @Override
    public Manual manual() {
        return new Manual(
                SwedishWords.RULE,
                Manual.Group.LANGUAGE,
                Severity.ADVICE,
                "Ett ord finns varken i den svenska ordlistan eller i organisationens egen.",
                "Ett stavfel i en nämndhandling drar blicken från innehållet. Ord med stor bokstav prövas bara när de är långa och börjar en mening, och sammansättningar godtas när delarna är ord.",
                """
                Förvaltiningen erbjuder medabetare utbildning.
                """,
                """
                Förvaltningen erbjuder medarbetare utbildning.
                # organisation.yaml, för ord som är riktiga
                ordlista: [cirkularitet]
                """);
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> own = own(subject);
        Set<String> told = new HashSet<>();
        for (Passage passage : subject.passages()) {
            Reading reading = passage.reading();
            Matcher word = WORD.matcher(reading.plain());
            while (word.find()) {
                String small = word.group().toLowerCase(Locale.ROOT);
                if (!isWord(small, own) && !isName(word.group()) && told.add(small)) {
                    int count = told.size();
                    findings.add(
                            reading.span(word.start(), word.end()),
                            Message.of("\"%s\" finns inte i ordlistan", "\"%s\" is not in the word list", word.group()),
                            () -> hints(small, count));
                }
            }
        }
    }

    private static Set<String> own(Subject subject) {
        return subject.organisation().words().stream()
                .flatMap(text -> LETTERS.matcher(text.value()).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && SwedishWords.get().contains(word);
    }

    /** A word of the organisation's own may have an ending or be the first or last part of a compound. */
    private static boolean isWord(String word, Set<String> own) {
        return own.contains(word)
                || SwedishWords.get().contains(word)
                || isOfTwoWords(word)
                || own.stream().anyMatch(known -> isCompound(word, known));
    }

    /** {@code kollegabesök}: two words that may each stand alone, though the dictionary knows no such compound. */
    private static boolean isOfTwoWords(String word) {
        int last = Math.min(SwedishWords.LONGEST, word.length() - SHORTEST_PART);
        for (int seam = Math.max(SHORTEST_PART, word.length() - SwedishWords.LONGEST); seam <= last; seam++) {
            if (SwedishWords.get().contains(word.substring(0, seam))
                    && SwedishWords.get().contains(word.substring(seam))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCompound(String word, String known) {
        if (word.startsWith(known)) {
            String rest = word.substring(known.length());
            return rest.matches("e?n|e?t|s|[aeo]?r(?:na)?s?|e?[nt]s")
                    || SwedishWords.get().contains(rest.replaceFirst("^s", ""));
        }
        return word.endsWith(known) && SwedishWords.get().contains(word.substring(0, word.length() - known.length()));
    }

    private static List<Message> hints(String word, int count) {
        List<String> near = count > MOST_HINTS ? List.of() : SwedishWords.get().like(word);
        Message list = Message.of(
                "är ordet riktigt, skriv det under ordlista: i organisation.yaml",
                "if it is a word, write it under ordlista: in organisation.yaml");
        return near.isEmpty()
                ? List.of(list)
                : List.of(Message.of("menade du \"%s\"?", "did you mean \"%s\"?", near.get(0)), list);
    }
}
