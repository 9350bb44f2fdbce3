package se.bilaga.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** The decision that adopted the document. */
@Doc("Beslutet som fastställde dokumentet")
public record Decision(
        Span at,

        @Key(
                value = "instans",
                also = "nämnd|organ|beslutsfattare|av",
                doc = "Vem som beslutade",
                example = "Kommunstyrelsen")
        Text body,

        @Key(value = "datum", doc = "Dagen för beslutet") @Nullable
        LocalDate date,

        @Key(value = "paragraf", also = "§", doc = "Paragrafen i protokollet", example = "§ 14") @Nullable
        Text paragraph) {}
