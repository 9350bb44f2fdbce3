package se.bilaga.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.ActivityForm;
import se.bilaga.plan.value.Answer;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.plan.view.ActivityColumn;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.plan.view.RiskColumn;
import se.bilaga.plan.view.TableView;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Something that stands in a section: {@code - tabell: {…}}. */
@Doc("Ett stycke innehåll: en rad med ett av orden text, tabell, diagram …")
public sealed interface Block {

    Span at();

    /** The name to refer to it by; null where it has none. */
    default @Nullable Text id() {
        return null;
    }

    @Key(value = "text", also = "stycke|löptext|brödtext|prosa", doc = "Brödtext i Markdown mellan annat innehåll")
    record Prose(
            Span at,

            @Shorthand @Key(value = "text", doc = "Brödtext i Markdown")
            Text text) implements Block {}

    @Key(value = "tabell", also = "table|statistiktabell|statistik", doc = "En tabell beräknad ur planens statistik")
    record Table(
            Span at,
            @Shorthand @Key(value = "vy", doc = "Tabellen") TableView view) implements Block {
        @Override
        public @Nullable Text id() {
            return view.id();
        }
    }

    @Key(value = "diagram", also = "figur|graf|chart", doc = "Ett diagram ritat ur planens statistik")
    record Diagram(
            Span at,

            @Shorthand @Key(value = "vy", doc = "Diagrammet")
            ChartView view) implements Block {
        @Override
        public @Nullable Text id() {
            return view.id();
        }
    }

    @Key(
            value = "fritabell",
            also = "egen tabell",
            doc = "En tabell vars celler skrivs här, med beräknade kolumner och summor")
    record Free(
            Span at,
            @Shorthand @Key(value = "vy", doc = "Tabellen") FreeTable table) implements Block {
        @Override
        public @Nullable Text id() {
            return table.id();
        }
    }

    @Key(
            value = "aktiviteter",
            also = "aktivitetstabell|aktivitetslista|handlingsplan",
            doc = "Planens aktiviteter, som tabell eller lista")
    record Activities(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "områden", doc = "Bara aktiviteter i de här områdena; annars alla")
            List<Text> areas,

            @Key(value = "form", doc = "Tabell eller punktlista", fallback = "tabell")
            ActivityForm form,

            @Key(
                    value = "kolumner",
                    doc = "Tabellens kolumner i ordning; annars de som aktiviteterna har uppgifter till")
            List<ActivityColumn> columns)
            implements Block {
        public Activities {
            areas = List.copyOf(areas);
            columns = List.copyOf(columns);
        }
    }

    @Key(
            value = "uppföljning",
            also = "resultat",
            doc = "Uppföljningen av den förra planens aktiviteter, område för område")
    record FollowedUp(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "områden", doc = "Bara de här områdena; annars alla")
            List<Text> areas,

            @Key(value = "form", doc = "Tabell eller punktlista", fallback = "lista")
            ActivityForm form)
            implements Block {
        public FollowedUp {
            areas = List.copyOf(areas);
        }
    }

    @Key(value = "risker", also = "risktabell|riskanalys", doc = "Risker med nivå och åtgärder, som tabell")
    record Risks(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "urval", doc = "Bara riskerna med de här id:na; annars alla")
            List<Text> ids,

            @Key(value = "från", doc = "Planens risker eller uppföljningens", fallback = "planen")
            RiskSource from,

            @Key(value = "kolumner", doc = "Tabellens kolumner i ordning; annars de som riskerna har uppgifter till")
            List<RiskColumn> columns)
            implements Block {
        public Risks {
            ids = List.copyOf(ids);
            columns = List.copyOf(columns);
        }
    }

    @Key(value = "mål", also = "måltabell|indikatorer", doc = "Planens mål med indikatorer och budget, som tabell")
    record Goals(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "urval", doc = "Bara målen med de här id:na; annars alla")
            List<Text> ids)
            implements Block {
        public Goals {
            ids = List.copyOf(ids);
        }
    }

    @Key(value = "checklista", also = "frågor", doc = "Frågor med svaren ja, nej eller delvis")
    record Checklist(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "frågor", doc = "Frågorna i ordning")
            List<Question> questions)
            implements Block {
        public Checklist {
            questions = List.copyOf(questions);
        }
    }

    @Doc("En fråga i en checklista")
    record Question(
            Span at,

            @Key(value = "fråga", also = "rubrik|text|punkt", doc = "Frågan")
            Text question,

            @Key(value = "svar", also = "answer", doc = "ja, nej eller delvis")
            Answer answer,

            @Key(value = "kommentar", also = "not|anmärkning", doc = "Kort förklaring till svaret") @Nullable
            Text comment) {}

    @Key(value = "process", doc = "En process i numrerade steg")
    record Procedure(
            Span at,

            @Shorthand @Key(value = "steg", doc = "Stegen i ordning")
            List<Step> steps) implements Block {
        public Procedure {
            steps = List.copyOf(steps);
        }
    }

    @Doc("Ett steg i en process")
    record Step(
            Span at,

            @Key(value = "steg", also = "rubrik|namn|titel", doc = "Stegets namn")
            Text name,

            @Key(value = "text", also = "beskrivning", doc = "Vad som sker, i Markdown") @Nullable
            Text text) {}

    @Key(value = "bild", also = "foto|image", doc = "En bild")
    record Picture(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{figur namnet}}") @Nullable
            Text id,

            @Key(
                    value = "fil",
                    also = "bild|källa|src|file",
                    doc = "PNG- eller JPEG-fil bredvid planen",
                    example = "bilder/process.png")
            Text file,

            @Key(
                    value = "alt",
                    also = "alttext|alternativtext|beskrivning",
                    doc = "Vad bilden visar, för den som inte ser den")
            Text alt,

            @Key(value = "rubrik", doc = "Bildtext") @Nullable
            Text caption)
            implements Block {}

    @Key(value = "beslutsförslag", also = "beslut|förslag", doc = "Förslag till beslut och beslutsunderlag")
    record Proposal(
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
    }

    @Key(
            value = "förkortningar",
            also = "ordlista",
            doc = "Förklaring av förkortningarna; utan lista de som planen använder")
    record Abbreviations(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Shorthand @Key(value = "urval", doc = "Bara de här förkortningarna")
            List<Text> selection)
            implements Block {
        public Abbreviations {
            selection = List.copyOf(selection);
        }
    }
}
