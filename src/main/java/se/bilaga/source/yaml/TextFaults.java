package se.bilaga.source.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.bilaga.source.diagnostic.Characters;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.PersonalNumber;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** What keeps a file from being read whatever it is for: plan, organisation or CSV. */
final class TextFaults {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int MAX_FAULTS = 10;
    private static final String LFS = "version https://git-lfs.github.com/spec/";

    /** {@code Ã¥}, {@code Â§}, {@code â€“}: a letter that was read as Windows-1252 and written as UTF-8 again. */
    private static final Pattern TWICE = Pattern.compile(
            "[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

    private TextFaults() {}

    /** Whether there are none; {@code d} then says nothing. */
    static boolean none(SourceFile file, Diagnostics d) {
        if (file.text().startsWith(LFS)) {
            d.error("git-lfs", Span.start(file), IS_LFS_POINTER, FETCH);
            return false;
        }
        return persons(file, d) + conflicts(file, d) + characters(file, d) + encodedTwice(file, d) == 0;
    }

    private static final Message IS_LFS_POINTER = new Message(
            "filen är en pekare till Git LFS, inte själva innehållet",
            "the file is a Git LFS pointer, not the content");
    private static final Message FETCH =
            new Message("hämta innehållet med: git lfs pull", "fetch the content with: git lfs pull");

    private static int conflicts(SourceFile file, Diagnostics d) {
        boolean open = false;
        int count = 0;
        for (int line = 1; line <= file.lines(); line++) {
            String text = file.lineText(line);
            boolean begins = text.startsWith("<<<<<<< ");
            boolean ends = text.startsWith(">>>>>>> ");
            if (begins || (!open && (ends || text.equals("=======")))) {
                count++;
                d.error("git-konflikt", new Span(file, file.lineStart(line), file.lineEnd(line)), CONFLICT, RESOLVE);
            }
            open = begins || (open && !ends);
        }
        return count;
    }

    private static final Message CONFLICT = new Message(
            "här står ett märke av en olöst konflikt: två versioner av samma rader",
            "here is a mark of an unresolved conflict: two versions of the same lines");
    private static final Message RESOLVE = new Message(
            "behåll det som gäller och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>",
            "keep what holds and remove the lines that begin with <<<<<<<, ======= and >>>>>>>");

    private static int characters(SourceFile file, Diagnostics d) {
        int count = 0;
        for (int at = 0, c; at < file.text().length() && count < MAX_FAULTS; at += Character.charCount(c)) {
            c = file.text().codePointAt(at);
            var fault = Characters.fault(c);
            if (fault.isPresent()) {
                count++;
                Span span = new Span(file, at, at + Character.charCount(c));
                d.error(
                        "otillåtet-tecken",
                        span,
                        fault.get().what(),
                        fault.get().hint());
            }
        }
        return count;
    }

    /** Nothing else is then told of the file: the lines beside are of persons too. */
    private static int persons(SourceFile file, Diagnostics d) {
        List<PersonalNumber> found = PersonalNumber.in(file.text());
        found.stream()
                .limit(MAX_FAULTS)
                .forEach(one -> d.error(
                        "personnummer",
                        new Span(file, one.from(), one.to()),
                        one.coordination()
                                ? new Message("här står ett samordningsnummer", "here is a samordningsnummer")
                                : new Message("här står ett personnummer", "here is a personnummer"),
                        new Message(
                                "ta bort det, och annat om enskilda personer; det som nämnden får blir offentligt",
                                "remove it, and what else is about single persons; what a board gets becomes public"),
                        new Message(
                                "är det ett annat nummer: dela upp det med blanksteg, tre siffror i taget",
                                "if it is another number: divide it with spaces, three digits at a time")));
        return found.size();
    }

    private static int encodedTwice(SourceFile file, Diagnostics d) {
        List<MatchResult> found = TWICE.matcher(file.text()).results().toList();
        if (!found.isEmpty()) {
            MatchResult first = found.get(0);
            d.error(
                    "dubbelkodad-text",
                    new Span(file, first.start(), first.end()),
                    Message.of(
                            "\"%s\" är troligen \"%s\", som har sparats i fel teckenkodning; det finns %s sådana i filen",
                            "\"%s\" is most likely \"%s\", which was saved in the wrong encoding; there are %s such in the file",
                            first.group(),
                            new String(first.group().getBytes(WINDOWS), StandardCharsets.UTF_8),
                            found.size()),
                    new Message(
                            "hämta texten på nytt ur originalet, öppnat som UTF-8",
                            "fetch the text again from the original, opened as UTF-8"));
        }
        return found.size();
    }
}
