package se.bilaga.check.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.check.hearing.GroupScope;
import se.bilaga.check.hearing.NamedThings.Named;
import se.bilaga.check.hearing.ParagraphSetting.Heard;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.hearing.Statement.Meaning;
import se.bilaga.check.hearing.Utterance;
import se.bilaga.check.tabulation.Tabulation;
import se.bilaga.check.tabulation.WordLikeness;
import se.bilaga.prose.ProseInline;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.unit.Fault;

/** A reference beside words that name another group or year: {@code År 2018 var {{anställda 2017}} …}. */
final class QuotedReader {
    private static final Pattern YEAR = Pattern.compile(
            "(?U)(?:^|[ ,(])(?:år |under (?:år )?|den \\d{1,2} \\p{L}+ |i \\p{L}+ (?:månad )?)((?:19|20)\\d\\d)(?![\\d/–-])");
    private static final Pattern IS =
            Pattern.compile("(?U)\\b(?:är|var|fanns|finns|hade|har|uppgick|uppgår|låg|ligger|blev|bestod)\\b");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?U)\\b(?:inför|till|för|sedan|från|mot|än|jämfört|jämförelse|före|innan|efter|förra|föregående|fjol\\p{L}*|mellan|tidigare|budget\\p{L}*|prognos\\p{L}*|plan\\p{L}*|mål\\p{L}*|slutet|början|ingången)\\b");

    private final Heard heard;
    private final Utterance in;

    QuotedReader(Heard heard) {
        this.heard = heard;
        this.in = heard.utterance();
    }

    List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        for (ProseInline.FigureReference figure : in.figures()) {
            for (Tabulation of : heard.all()) {
                Cube cube = of.measure().cube();
                if (cube != null && cube.id().equals(figure.series())) {
                    read(figure, of, cube).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Statement> read(ProseInline.FigureReference figure, Tabulation of, Cube cube) {
        Reference reference = reference(figure, cube);
        if (reference == null || reference.share() || reference.comparison() != null) {
            return Optional.empty();
        }
        int from = figure.at().from() - in.from();
        return year(from, reference)
                .or(() -> group(from, of, reference))
                .map(wrong -> Statement.of(
                        heard,
                        Statement.Kind.LEVEL,
                        from,
                        figure.at().to() - in.from(),
                        List.of(new Meaning(false, wrong))));
    }

    private static @Nullable Reference reference(ProseInline.FigureReference figure, Cube cube) {
        List<Text> words = Reference.words(figure.inside().text());
        try {
            return Reference.read(cube, words.subList(1, words.size()));
        } catch (Fault told) {
            return null;
        }
    }

    /** The year that the part names beside a figure of another. */
    private Optional<Message> year(int from, Reference reference) {
        Utterance.Part own = in.parts().get(in.part(from));
        String part = in.gist().substring(own.from(), own.to());
        Matcher year = YEAR.matcher(part);
        Member time = time(reference);
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

    private static @Nullable Member time(Reference reference) {
        return reference.cube().timeDimension().stream()
                .flatMap(dimension -> {
                    List<String> named = reference.members().of(dimension.name());
                    List<Member> all = dimension.members();
                    return named.size() == 1
                            ? dimension.find(named.get(0)).stream()
                            : all.size() == 1 ? all.stream() : Stream.empty();
                })
                .findFirst()
                .orElse(null);
    }

    /** The one group that the part names, where the figure is of another. */
    private Optional<Message> group(int from, Tabulation of, Reference reference) {
        List<Dimension> divided = reference.cube().dimensions().stream()
                .filter(dimension -> !dimension.time())
                .toList();
        List<Named> own = new GroupScope(heard, from).ownGroups(of);
        for (int axis = 0; axis < divided.size(); axis++) {
            int one = axis;
            List<String> named = own.stream()
                    .filter(group -> group.axis() == one && group.surely() == WordLikeness.SAME)
                    .map(group -> of.axes().get(one).groups().get(group.group()).label())
                    .distinct()
                    .toList();
            List<String> told = reference.members().of(divided.get(axis).name()).stream()
                    .flatMap(key -> divided.get(one).find(key).stream())
                    .map(Member::label)
                    .toList();
            boolean other = named.size() == 1 && told.size() == 1 && !told.equals(named);
            if (other && !isSaid(told.get(0), from)) {
                return Optional.of(said(named.get(0), told.get(0)));
            }
        }
        return Optional.empty();
    }

    /** Whether the part says a name beside others that are like it: {@code färdolycksfall} and {@code olycksfall}. */
    private boolean isSaid(String label, int from) {
        Utterance.Part own = in.parts().get(in.part(from));
        return in.text().substring(own.from(), own.to()).contains(label.toLowerCase(Locale.ROOT));
    }

    private static Message said(String sentence, String reference) {
        return Message.of(
                "meningen säger %s, men hänvisningen gäller %s",
                "the sentence says %s, but the reference is to %s", sentence, reference);
    }
}
