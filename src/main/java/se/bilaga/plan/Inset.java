package se.bilaga.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.Ordered;
import se.bilaga.prose.Referent;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Blocks that bring their own: a checklist, a process, a picture, a list of abbreviations. */
public final class Inset {
    private Inset() {}

    /** Questions and their answers. */
    @Key(value = "checklista", also = "frågor", doc = "Frågor med svar: ja, nej, delvis, ej aktuellt eller egna")
    public record Checklist(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(
                    value = "svar",
                    also = "svarsalternativ",
                    doc = "Svaren som går att välja; annars ja, nej, delvis och ej aktuellt",
                    example = "[uppfyllt, delvis uppfyllt, ej aktuellt]")
            List<Text> answers,

            @Key(value = "frågor", doc = "Frågorna i ordning")
            List<Question> questions)
            implements Block {
        private static final List<String> USUAL = List.of("ja", "nej", "delvis", "ej aktuellt");

        public Checklist {
            answers = List.copyOf(answers);
            questions = List.copyOf(questions);
        }

        /** What its questions can be answered with. */
        public List<String> choices() {
            return answers.isEmpty() ? USUAL : answers.stream().map(Text::value).toList();
        }

        @Override
        public @Nullable Referent numberedAs() {
            return Referent.TABLE;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A question of a checklist. */
    @Doc("En fråga i en checklista")
    public record Question(
            Span at,

            @Key(value = "fråga", also = "rubrik|text|punkt", doc = "Frågan")
            Text question,

            @Key(
                    value = "svar",
                    also = "answer",
                    doc =
                            "ja, nej, delvis, ej aktuellt eller ett av checklistans egna svar; tomt tills frågan är besvarad")
            @Nullable
            Text answer,

            @Key(value = "kommentar", also = "not|anmärkning", doc = "Kort förklaring till svaret") @Nullable
            Text comment) {}

    /** A process in numbered steps. */
    @Key(value = "process", doc = "En process i numrerade steg")
    public record Procedure(
            Span at,

            @Shorthand @Key(value = "steg", doc = "Stegen i ordning")
            List<Step> steps) implements Block {
        public Procedure {
            steps = List.copyOf(steps);
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

    /** A step of a process. */
    @Doc("Ett steg i en process")
    public record Step(
            Span at,

            @Key(value = "steg", also = "rubrik|namn|titel", doc = "Stegets namn")
            Text name,

            @Key(value = "text", also = "beskrivning", doc = "Vad som sker, i Markdown") @Nullable
            Text text) {}

    /** A picture in a file. */
    @Key(value = "bild", also = "foto|image", doc = "En bild")
    public record Picture(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{figur namnet}}") @Nullable
            Text id,

            @Key(
                    value = "fil",
                    also = "bild|källa|src|file",
                    doc = "PNG-, JPEG- eller SVG-fil bredvid planen",
                    example = "bilder/process.png")
            Text file,

            @Key(
                    value = "alt",
                    also = "alttext|alternativtext|beskrivning",
                    doc = "Vad bilden visar, för den som inte ser den")
            Text alt,

            @Key(value = "rubrik", doc = "Bildtext") @Nullable
            Text caption)
            implements Block {
        @Override
        public @Nullable Referent numberedAs() {
            return Referent.FIGURE;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** What leads into a section, in larger letters. */
    @Key(value = "ingress", also = "inledning", doc = "En eller två meningar som leder in i avsnittet, i större stil")
    public record Lead(
            Span at,

            @Shorthand @Key(value = "text", doc = "Texten, i Markdown")
            Text text) implements Block {
        @Override
        public @Nullable Referent numberedAs() {
            return null;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** What matters most, in a box. */
    @Key(value = "viktigt", also = "ruta|faktaruta|det viktigaste", doc = "Det viktigaste, i en ruta")
    public record Callout(
            Span at,

            @Key(value = "rubrik", doc = "Rutans rubrik; annars Det viktigaste") @Nullable
            Text heading,

            @Shorthand @Key(value = "text", doc = "Texten, i Markdown; en punktlista eller några meningar")
            Text text)
            implements Block {
        @Override
        public @Nullable Referent numberedAs() {
            return null;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A few figures that matter most. */
    @Key(
            value = "nyckeltal",
            also = "nyckeltalsrutor|fakta",
            doc = "Tre till fem siffror i rutor, med förändring och kurva")
    public record KeyFigures(
            Span at,

            @Shorthand @Key(value = "rutor", doc = "Siffrorna i ordning")
            List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
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

    /** One of them. */
    @Doc("En ruta med en siffra")
    public record KeyFigure(
            Span at,

            @Key(
                    value = "siffra",
                    also = "värde|tal",
                    doc = "Siffran, som en hänvisning i löptexten",
                    example = "sjukfrånvaro 2025")
            Text figure,

            @Key(value = "etikett", also = "rubrik|namn", doc = "Vad siffran är; annars seriens rubrik") @Nullable
            Text label,

            @Key(value = "mot", also = "jämförs med|sedan", doc = "Tiden den jämförs med; annars den föregående")
            @Nullable
            Text against) {}

    /** What some terms mean. */
    @Key(value = "begrepp", also = "termer|ordförklaringar|definitioner", doc = "Termer och vad de betyder, som tabell")
    public record Terms(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(
                    value = "termer",
                    also = "ord|begrepp|lista",
                    doc = "Termerna i ordning, var och en med sin förklaring i Markdown",
                    example = "{Kort frånvaro: Till och med dag 14}")
            Map<String, Text> terms)
            implements Block {
        public Terms {
            terms = Ordered.copy(terms);
        }

        @Override
        public @Nullable Referent numberedAs() {
            return Referent.TABLE;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** What abbreviations mean. */
    @Key(
            value = "förkortningar",
            also = "ordlista",
            doc = "Förklaring av förkortningarna; utan lista de som planen använder")
    public record Abbreviations(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Shorthand @Key(value = "urval", doc = "Bara de här förkortningarna")
            List<Text> selection)
            implements Block {
        public Abbreviations {
            selection = List.copyOf(selection);
        }

        @Override
        public @Nullable Referent numberedAs() {
            return Referent.TABLE;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }
}
