package se.bilaga.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.value.RiskSource;
import se.bilaga.plan.view.ChartView;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.plan.view.GoalColumn;
import se.bilaga.plan.view.RiskColumn;
import se.bilaga.plan.view.TableView;
import se.bilaga.prose.Referent;
import se.bilaga.source.bind.Beside.Word;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Something that stands in a section: {@code - tabell: {…}}. */
@Doc("Ett stycke innehåll: en rad med ett av orden text, tabell, diagram …")
public sealed interface Block
        permits Block.Prose,
                Block.Table,
                Block.Diagram,
                Block.Free,
                ActivityGroup.Listed,
                FollowUp.Listed,
                Block.Risks,
                Block.Goals,
                ControlPoint.Listed,
                Inset.Checklist,
                Inset.Procedure,
                Inset.Picture,
                Decision.Proposal,
                Inset.KeyFigures,
                Inset.Lead,
                Inset.Callout,
                Inset.Terms,
                Inset.Abbreviations {

    Span at();

    /** The name to refer to it by; null where it has none. */
    default @Nullable Text id() {
        return null;
    }

    /** What it is numbered as; null for what has no number. */
    @Nullable
    Referent numberedAs();

    void accept(BlockVisitor visitor);

    @Key(value = "text", also = "stycke|löptext|brödtext|prosa", doc = "Brödtext i Markdown mellan annat innehåll")
    record Prose(
            Span at,

            @Shorthand @Key(value = "text", doc = "Brödtext i Markdown")
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

    @Key(value = "tabell", also = "table|statistiktabell|statistik", doc = "En tabell beräknad ur planens statistik")
    record Table(
            Span at,
            @Shorthand @Key(value = "vy", doc = "Tabellen") TableView view) implements Block {
        @Override
        public @Nullable Text id() {
            return view.id();
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

    @Key(
            value = "diagram",
            also = "figur|graf|chart|cirkeldiagram|stapeldiagram|linjediagram",
            doc = "Ett diagram ritat ur planens statistik")
    record Diagram(
            Span at,

            @Shorthand @Key(value = "vy", doc = "Diagrammet")
            ChartView view) implements Block {
        @Override
        public @Nullable Text id() {
            return view.id();
        }

        @Override
        public @Nullable Referent numberedAs() {
            return Referent.FIGURE;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
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

        @Override
        public @Nullable Referent numberedAs() {
            return Referent.TABLE;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
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
            List<Word<RiskColumn>> columns)
            implements Block {
        public Risks {
            ids = List.copyOf(ids);
            columns = List.copyOf(columns);
        }

        public boolean shows(Risk risk) {
            return ids.isEmpty() || ids.contains(risk.id());
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

    @Key(value = "mål", also = "måltabell|indikatorer", doc = "Planens mål med indikatorer och budget, som tabell")
    record Goals(
            Span at,

            @Key(value = "id", doc = "Namn att hänvisa till: {{tabell namnet}}") @Nullable
            Text id,

            @Key(value = "rubrik", doc = "Tabellens rubrik") @Nullable
            Text caption,

            @Key(value = "urval", doc = "Bara målen med de här id:na; annars alla")
            List<Text> ids,

            @Key(value = "kolumner", doc = "Tabellens kolumner i ordning; annars de som målen har uppgifter till")
            List<Word<GoalColumn>> columns)
            implements Block {
        public Goals {
            ids = List.copyOf(ids);
            columns = List.copyOf(columns);
        }

        public boolean shows(Goal goal) {
            return ids.isEmpty() || ids.contains(goal.id());
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
