package se.bilaga.check.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.prose.Reading;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.MonthNames;

/** A mark that something is still to be written, as {@code bilaga roll} leaves it or an author does. */
final class LeftToFill implements Rule {
    /** Elements that an author may have meant as such, of which another finding tells. */
    private static final String HTML =
            "(?i:[abipsuq]|[bh]r|em|strong|span|div|[uod]l|li|d[dt]|t[dhr]|table|tbody|thead|img|su[bp]"
                    + "|code|pre|font|center|small|big|mark|section|article)";

    private static final Pattern MARK =
            Pattern.compile("(?<![\\p{L}\\d])(?:ATT FYLLA I|FYLL I|TODO|FIXME|XXX+)(?![\\p{L}\\d])|\\?\\?\\?+"
                    + "|(?<![\\p{L}\\d])(?:(?:19|20)XX|(?<!\\p{Lu}\\p{Ll}{1,15} )XX(?! (?:"
                    + String.join("|", MonthNames.ALL)
                    + "))|NN|ÅÅÅÅ(?:-MM-DD)?|XX-XX(?:-XX)?)(?![\\p{L}\\d])|(?<!\\p{L})(?:Klistra in|Klicka här för"
                    + " att|Skriv text här|Skriv din text|Infoga (?:text|tabell|bild|diagram)|[Tt]ext infogas|Lorem"
                    + " ipsum|Fyll i (?:mer|här|text)|(?:Ange|Beskriv|Redogör|Komplettera) (?:här|kortfattat)"
                    + "|[Bb]yt ut (?:texten|detta)|[Ss]e bifogad mall|exempeltext|(?:exempel|[Tt]exten|[Mm]allen)(?: \\p{L}+){0,7}? (?:ska|bör) (?:ersättas|bytas"
                    + " ut|tas bort))(?!\\p{L})|(?<!\\p{L})N\\. ?N\\.|\\((?:max|högst)\\.? [^()\\n"
                    + "]{0,20}(?:sid|ord|tecken|rad)[^()\\n"
                    + "]{0,10}\\)|(?<=\\b(?:var|är|blev|till|med|på|om|av) )(?:\\.\\.\\.|…)(?= )|<(?!" + HTML
                    + ">)(?:[\\p{L}]+ ){0,7}[\\p{L}]+>|\\[[X–_."
                    + " -]{1,5}](?![(:\\[])|\\[(?i:namn|datum|år|titel|text|belopp|antal|siffra|nämnd(?:en)?|förvaltning(?:en)?|enhet(?:en)?|kommun(?:en)?|(?:ange|fyll"
                    + " i|skriv|infoga|lägg in)[^\\]\\n"
                    + "]{0,60})](?![(:\\[{])");

    @Override
    public Manual manual() {
        return new Manual(
                "att-fylla-i",
                Manual.Group.DOCUMENT,
                Severity.WARNING,
                "Något är märkt att skrivas senare, ATT FYLLA I, TODO, XXX eller ???, eller står kvar från en mall: XX"
                        + " procent, [namn], Klistra in.",
                "Märket står kvar i dokumentet som nämnden får.",
                """
                uppföljning:
                  aktiviteter:
                    - aktivitet: friskvårdstimme
                      text: "ATT FYLLA I: Friskvårdstimme införs"
                """,
                """
                uppföljning:
                  aktiviteter:
                    - aktivitet: friskvårdstimme
                      text: Alla medarbetare har fått en friskvårdstimme i veckan.
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.passages().forEach(passage -> check(passage.reading(), findings));
    }

    private static void check(Reading reading, Findings findings) {
        Matcher mark = MARK.matcher(reading.plain());
        while (mark.find()) {
            findings.add(
                    reading.span(mark.start(), mark.end()),
                    Message.of("\"%s\" står kvar", "\"%s\" is still there", mark.group()),
                    Message.of("skriv det som ska stå där", "write what is to be there"));
        }
    }
}
