package se.bilaga.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.prose.Referent;
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
        Text paragraph) {

    /** What is proposed to be decided. */
    @Key(value = "beslutsförslag", also = "beslut|förslag", doc = "Förslag till beslut och beslutsunderlag")
    public record Proposal(
            Span at,

            @Key(value = "förslag", also = "beslut|punkter|beslutspunkter", doc = "Beslutspunkterna, i Markdown")
            List<Text> proposals,

            @Key(value = "underlag", also = "beslutsunderlag|handlingar", doc = "Handlingarna som ligger till grund")
            List<Text> basis)
            implements Block {
        public Proposal {
            proposals = List.copyOf(proposals);
            basis = List.copyOf(basis);
        }

        @Override
        public @Nullable Referent numberedAs() {
            return null;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }
}
