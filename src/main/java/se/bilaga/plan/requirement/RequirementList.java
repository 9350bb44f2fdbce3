package se.bilaga.plan.requirement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** What a law or an organisation asks of a document: {@code krav/sjukfrånvaro.yaml}. */
@Doc("En kravlista: det som en lag eller organisationen vill att ett dokument har")
public record RequirementList(
        Span at,

        @Key(value = "namn", also = "titel|rubrik", doc = "Vad listan gäller", example = "Sjukfrånvaro i kommuner")
        Text name,

        @Key(
                value = "källa",
                also = "lag|lagrum",
                doc = "Lagen och paragrafen, eller beslutet, som kraven kommer ur",
                example = "diskrimineringslagen (2008:567) 3 kap. 13 §")
        Text source,

        @Key(value = "osäkert", doc = "Vad som inte är säkert om listan eller dess källa") @Nullable
        Text uncertain,

        @Key(value = "från", also = "gäller från", doc = "Första året som kraven gäller", example = "2017") @Nullable
        Integer from,

        @Key(value = "till", also = "gäller till", doc = "Sista året som kraven gäller", example = "2026") @Nullable
        Integer to,

        @Key(value = "krav", doc = "Kraven, i ordning") List<Requirement> requirements) {

    public RequirementList {
        requirements = List.copyOf(requirements);
    }

    /** One thing that must be there. */
    @Doc("Ett krav")
    public record Requirement(
            Span at,

            @Key(value = "id", doc = "Namn i utskriften och i undantag", example = "samverkan")
            Text id,

            @Key(value = "krav", also = "text|rubrik", doc = "Vad som ska finnas, med ord")
            Text text,

            @Key(
                    value = "finns",
                    also = "uttryck|villkor",
                    doc = "Hur det syns i planen: serie(…), avsnitt(…), text(…) och fält(…) med och, eller",
                    example = "avsnitt(samverkan) eller text(samverkat | samverkan)")
            Condition condition,

            @Key(value = "källa", doc = "Källan, om den inte är hela listans") @Nullable
            Text source,

            @Key(value = "osäkert", doc = "Vad som inte är säkert om kravet") @Nullable
            Text uncertain,

            @Key(value = "från", doc = "Första året som kravet gäller, om inte hela listans") @Nullable
            Integer from,

            @Key(value = "till", doc = "Sista året som kravet gäller, om inte hela listans") @Nullable
            Integer to) {}
}
