package se.bilaga.prose.markdown;

import java.util.regex.Pattern;

/** Which links an author may make: the web, e-mail and places in the same document. */
final class Links {
    private static final Pattern ALLOWED =
            Pattern.compile("(?:https?://[^\\s\\\\]+|mailto:[^\\s\\\\]+|#[A-Za-z0-9-]+)");

    private Links() {}

    static boolean allowed(String destination) {
        return ALLOWED.matcher(destination).matches();
    }
}
