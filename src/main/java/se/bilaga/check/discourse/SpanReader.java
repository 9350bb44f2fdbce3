package se.bilaga.check.discourse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.hearing.NumberWording;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.source.diagnostic.Message;

/** A word that says which way, and the two numbers that it is said of: {@code ökade från 21 till 18}. */
final class SpanReader {
    private static final Pattern SPAN =
            Pattern.compile("(?U)\\b(?:(?<up>" + NumberWording.UP + "|gått upp|gick upp|upp|fördubbla\\p{L}+)|(?<down>"
                    + NumberWording.DOWN + "|ned|ner|halvera\\p{L}+))\\b(?<between>[^.;#]{0,60}?)\\bfrån (?:\\p{L}+"
                    + " ){0,3}?(?<a>#+)(?: [\\p{L}%]+){0,2}(?: (?:19|20)\\d\\d)?,? till"
                    + " (?:\\p{L}+ ){0,3}?(?<b>#+)");
    private static final Pattern BACK =
            Pattern.compile("(?U)\\b(?:(?<up>" + NumberWording.UP + "|gått upp|gick upp|upp|fördubbla\\p{L}+)|(?<down>"
                    + NumberWording.DOWN + "|ned|ner|halvera\\p{L}+))\\b(?<between>[^.;#]{0,40}?)\\btill (?:\\p{L}+"
                    + " ){0,2}?(?<b>#+)(?: [\\p{L}%]+){0,2},? från (?:\\p{L}+ ){0,2}?(?<a>#+)");
    private static final Pattern ELSE =
            Pattern.compile("(?U)\\b(?:inte|skillnad\\p{L}*|gap\\p{L}*|avstånd\\p{L}*|medan|men)\\b");

    private final Heard heard;
    private final Utterance in;

    SpanReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        if (in.numbers().size() < 2) {
            return found;
        }
        for (Pattern pattern : List.of(SPAN, BACK)) {
            Matcher span = pattern.matcher(in.gist());
            while (span.find()) {
                Mention one = number(span.start("a"));
                Mention other = number(span.start("b"));
                boolean same = one.kind() == other.kind() || one.kind() == Mention.Kind.COUNT;
                String before = in.gist().substring(0, span.start());
                if (same
                        && !ELSE.matcher(span.group("between")).find()
                        && !ELSE.matcher(last(before)).find()) {
                    found.add(statement(span, one, other));
                }
            }
        }
        return found;
    }

    private static String last(String text) {
        return text.substring(Math.max(0, Math.max(text.lastIndexOf(", "), text.lastIndexOf("; "))));
    }

    private Mention number(int at) {
        return in.numbers().stream()
                .filter(one -> in.start(one) == at)
                .findFirst()
                .orElseThrow();
    }

    /** Without its unit, which the other number has too. */
    private BigDecimal digits(Mention number, boolean same) {
        if (number.kind() == Mention.Kind.MONEY && same) {
            return number.value();
        }
        String typed = in.text().substring(in.start(number), in.end(number)).replaceAll("[^\\d,]", "");
        return typed.isEmpty()
                ? number.value()
                : new BigDecimal(typed.replace(',', '.').replaceAll("\\.$", ""));
    }

    private Statement statement(Matcher span, Mention one, Mention other) {
        boolean up = span.group("up") != null;
        int to = up ? span.end("up") : span.end("down");
        int way = digits(other, one.kind() == other.kind()).compareTo(digits(one, one.kind() == other.kind()));
        return Statement.of(
                heard,
                Statement.Kind.DIRECTION,
                span.start(),
                to,
                List.of(new Meaning(
                        up ? way > 0 : way < 0,
                        Message.of(
                                "från %s till %s är åt andra hållet",
                                "from %s to %s is the other way",
                                in.written(in.start(one), in.end(one)),
                                in.written(in.start(other), in.end(other))))));
    }
}
