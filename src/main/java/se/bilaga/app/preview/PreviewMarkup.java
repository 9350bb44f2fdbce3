package se.bilaga.app.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Message.Language;

/** HTML in which what others have written is text and nothing else. */
final class PreviewMarkup {
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    PreviewMarkup(Language language) {
        this.language = language;
    }

    /** Markup of our own, with each {@code %s} a text to be escaped. */
    PreviewMarkup add(String markup, String... texts) {
        Object[] escaped = Arrays.stream(texts).map(PreviewMarkup::escape).toArray();
        html.append(escaped.length == 0 ? markup : markup.formatted(escaped));
        return this;
    }

    String say(Message message) {
        return message.in(language);
    }

    String say(String sv, String en, Object... parts) {
        return Message.of(sv, en, parts).in(language);
    }

    @Override
    public String toString() {
        return html.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A path of an address, whatever letters the plan's name has. */
    static String path(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
