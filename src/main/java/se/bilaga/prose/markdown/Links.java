package se.bilaga.prose.markdown;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;

/** Which links an author may make: the web, e-mail and places in the same document. */
final class Links {
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\s\\\\]+)([^\\\\]*)");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:([^\\s\\\\?]+)([^\\s\\\\]*)");
    private static final Pattern PLACE = Pattern.compile("#\\S+");
    private static final Pattern USER = Pattern.compile(".*@");
    private static final Pattern SHOWN_HOST = Pattern.compile("(?i)(?:https?://|\\bwww\\.)[^\\s/?#:@<>]+"
            + "|^(?:[\\p{L}\\d-]+\\.)+(?:se|nu|eu|com|org|net|info|io|fi|no|dk)$");
    private static final Pattern SHOWN_MAIL = Pattern.compile("[^\\s@<>:]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    private static final String IN_URIS = "-._~:/?@!$&'()*+,;=";

    private Links() {}

    /**
     * An author's address as a URI (RFC 3986), in ASCII: {@code https://ekby.se/å ä} is
     * {@code https://ekby.se/%C3%A5%20%C3%A4}; empty where it is none that a document may have.
     */
    static Optional<String> uri(String address) {
        Matcher web = WEB.matcher(address);
        Matcher mail = MAIL.matcher(address);
        if (PLACE.matcher(address).matches()) {
            return Optional.of(address);
        }
        if (web.matches()) {
            return host(address)
                    .map(host -> web.group(1).toLowerCase(Locale.ROOT) + "://" + user(address) + host
                            + port(web.group(2)) + encoded(web.group(3)))
                    .filter(Links::isUri);
        }
        return mail.matches() ? Optional.of("mailto:" + encoded(mail.group(1) + mail.group(2))) : Optional.empty();
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Who logs in, and {@code @}; nothing where nobody does. */
    static String user(String address) {
        Matcher web = WEB.matcher(address);
        Matcher user = USER.matcher(web.matches() ? web.group(2) : "");
        return user.lookingAt() ? encoded(user.group()) : "";
    }

    private static String port(String authority) {
        Matcher port = Pattern.compile(":\\d+$").matcher(authority);
        return port.find() ? port.group() : "";
    }

    /** The computer that an address of the web leads to, in ASCII: {@code www.xn--rksmrgs-5wao1o.se}. */
    private static Optional<String> host(String address) {
        Matcher web = WEB.matcher(address);
        if (!web.matches()) {
            return Optional.empty();
        }
        return ascii(USER.matcher(web.group(2)).replaceFirst("").replaceFirst(":\\d*$", ""));
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED))
                    .filter(name -> name.matches(".*[a-z0-9].*"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        StringBuilder made = new StringBuilder();
        boolean fragment = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean escape = c == '%' && text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            boolean mark = c == '#' && !fragment;
            fragment |= mark;
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || IN_URIS.indexOf(c) >= 0);
            if (plain || escape || mark) {
                made.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    made.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
            i += Character.charCount(c);
        }
        return made.toString();
    }

    /** The computer or mailbox that a link's words name although it leads to another; empty where they name none. */
    static Optional<String> otherShown(String address, String shown) {
        Matcher mail = MAIL.matcher(address);
        if (mail.matches()) {
            return SHOWN_MAIL
                    .matcher(shown)
                    .results()
                    .map(found -> found.group())
                    .filter(name -> !name.equalsIgnoreCase(mail.group(1)))
                    .findFirst();
        }
        Optional<String> real = host(address).map(Links::plain);
        return SHOWN_HOST
                .matcher(shown.strip())
                .results()
                .map(found -> found.group().replaceFirst("(?i)^https?://", "").replaceFirst("[.,;)]+$", ""))
                .filter(name -> real.isPresent()
                        && !isSame(ascii(name).map(Links::plain).orElse(name), real.get()))
                .findFirst();
    }

    private static String plain(String host) {
        return host.replaceFirst("^www\\.", "");
    }

    /** {@code scb.se} and {@code statistik.scb.se} are of one owner. */
    private static boolean isSame(String shown, String real) {
        return shown.equals(real) || real.endsWith("." + shown) || shown.endsWith("." + real);
    }

    /** The words of a link, without marks. */
    static String words(Link link) {
        StringBuilder words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
