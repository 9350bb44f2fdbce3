package se.bilaga.plan.requirement;

import java.util.List;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A list of requirements that a plan heeds, with what it makes an exemption of: {@code krav: [sjukfrånvaro]}. */
@Doc("En kravlista som planen följer, med undantag")
public record HeededList(
        Span at,

        @Shorthand @Key(value = "lista", also = "namn|kravlista", doc = "Listans namn: filen krav/namnet.yaml")
        Text list,

        @Key(value = "undantag", doc = "Krav som inte uppfylls, med skäl")
        List<Exemption> exemptions) {

    public HeededList {
        exemptions = List.copyOf(exemptions);
    }

    /** A requirement that is not met, and why. */
    @Doc("Ett undantag")
    public record Exemption(
            Span at,

            @Key(value = "krav", also = "id", doc = "Kravets id i listan")
            Text requirement,

            @Key(value = "skäl", also = "motivering|orsak|varför", doc = "Varför kravet inte uppfylls")
            Text reason) {}
}
