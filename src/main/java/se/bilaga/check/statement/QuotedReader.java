package se.bilaga.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.statement.Statement.Meaning;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/** A reference beside words that name another group or year: {@code År 2018 var {{anställda 2017}} …}. */
final class QuotedReader {
    private static final Pattern YEAR = Pattern.compile(
            "(?U)(?:^|[ ,(])(?:år |under (?:år )?|den \\d{1,2} \\p{L}+ |i \\p{L}+ (?:månad )?)((?:19|20)\\d\\d)(?![\\d/–-])");
    private static final Pattern IS =
            Pattern.compile("(?U)\\b(?:är|var|fanns|finns|hade|har|uppgick|uppgår|låg|ligger|blev|bestod)\\b");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?U)\\b(?:inför|till|för|sedan|från|mot|än|jämfört|jämförelse|före|innan|efter|förra|föregående|fjol\\p{L}*|mellan|tidigare|budget\\p{L}*|prognos\\p{L}*|plan\\p{L}*|mål\\p{L}*|slutet|början|ingången)\\b");

    private final Speech speech;

    QuotedReader(Speech speech) {
        this.speech = speech;
    }

    Optional<Statement> read(Quoted quoted, List<Amount> amounts) {
        Amount amount = amounts.stream()
                .filter(one -> one.from() == quoted.from())
                .findFirst()
                .orElseThrow();
        if (!quoted.isValue()) {
            return Optional.empty();
        }
        List<Message> wrong = new ArrayList<>();
        year(quoted, amount).ifPresent(wrong::add);
        group(quoted, amount).ifPresent(wrong::add);
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        Statement.Kind.LEVEL,
                        speech,
                        speech.clause().range(quoted.from(), quoted.to()),
                        List.of(new Meaning(false, wrong.get(0)))));
    }

    /** The year that the clause names beside a figure of another. */
    private Optional<Message> year(Quoted quoted, Amount amount) {
        Member time = quoted.time();
        String part = amount.before() + " " + amount.after();
        Matcher year = YEAR.matcher(part);
        if (time == null
                || time.time() == null
                || !IS.matcher(part).find()
                || OTHER_TIME.matcher(part).find()
                || !year.find()) {
            return Optional.empty();
        }
        int told = Integer.parseInt(year.group(1));
        boolean holds =
                told >= time.time().from().getYear() && told <= time.time().to().getYear();
        return holds || year.find() ? Optional.empty() : Optional.of(said(String.valueOf(told), time.inSentence()));
    }

    /** The one group that the words beside a figure name, where the figure is of another. */
    private Optional<Message> group(Quoted quoted, Amount amount) {
        Cube cube = quoted.cube();
        for (Dimension dimension : cube.dimensions()) {
            if (dimension.time()) {
                continue;
            }
            List<Member> named = speech.groups(dimension, amount.partFrom(), amount.partTo());
            List<String> told = quoted.reference().members().of(dimension.name());
            boolean other = named.size() == 1
                    && dimension.parts().size() > 1
                    && told.size() == 1
                    && !told.contains(named.get(0).key())
                    && dimension.find(told.get(0)).isPresent();
            if (other) {
                return Optional.of(said(
                        named.get(0).inSentence(),
                        dimension.find(told.get(0)).orElseThrow().inSentence()));
            }
        }
        return Optional.empty();
    }

    private static Message said(String sentence, String reference) {
        return Message.of(
                "meningen säger %s, men hänvisningen gäller %s",
                "the sentence says %s, but the reference is to %s", sentence, reference);
    }
}
