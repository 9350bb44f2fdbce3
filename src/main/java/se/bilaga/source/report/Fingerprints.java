package se.bilaga.source.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.text.PersonalNumber;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * Tells whether two runs found the same thing though lines have moved: the marked line, without the space around it,
 * and which of its like in the file it is.
 *
 * <p>{@code 3f9a0c5b7d21e684:1}
 */
final class Fingerprints {
    private static final int LENGTH = 16;

    /** How much of a line counts: a whole file may stand on one. */
    private static final int NEAR = 1000;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(Diagnostic diagnostic) {
        Span at = diagnostic.at();
        String place = PersonalNumber.hidden(at.text());
        String hash = hash(diagnostic.rule() + "\n" + PersonalNumber.hiddenLine(line(at)) + "\n" + place);
        int number = seen.merge(at.file().path() + "\n" + hash, 1, Integer::sum);
        return hash + ":" + number;
    }

    private static String line(Span at) {
        SourceFile file = at.file();
        int from = Math.max(file.lineStart(at.line()), at.from() - NEAR);
        int to = Math.min(file.lineEnd(at.line()), at.from() + NEAR);
        return file.text().substring(from, Math.max(from, to)).strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
