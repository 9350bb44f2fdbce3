package se.bilaga.merge.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.words.Mark;
import se.bilaga.page.text.Origin;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWalk;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.figure.Figure;

/** Tells why a figure cannot be changed in a document, and where it can. */
public final class FigurePlaces {
    private final PlanFile plan;
    private final Node root;
    private final Statistics statistics;

    public FigurePlaces(PlanFile plan, Node root, Statistics statistics) {
        this.plan = plan;
        this.root = root;
        this.statistics = statistics;
    }

    /** Where a mark's reference or figure is written; the head of the plan where it is in another file. */
    public Span place(String code) {
        return Mark.of(code)
                .filter(mark -> mark.file().equals(Origin.file(plan.source().path())))
                .map(mark -> new Span(plan.source(), mark.offset(), mark.offset()))
                .orElse(Span.start(plan.source()));
    }

    /** How a reference is written, with its braces. */
    public Optional<String> written(String code) {
        return reference(code).map(at -> at.text());
    }

    private Optional<Span> reference(String code) {
        Span at = place(code);
        int end = at.from() == 0 ? -1 : end(at.from());
        return end < 0 ? Optional.empty() : Optional.of(new Span(plan.source(), at.from(), end));
    }

    private int end(int from) {
        String text = plan.source().text();
        int end = text.indexOf("}}", from);
        return text.startsWith("{{", from) && end > from ? end + 2 : -1;
    }

    /** {@code 81,3 % räknas ur anställda; ändra 1 311 på rad 35}. */
    public Message reason(String code, String shown) {
        return reference(code)
                .flatMap(this::inside)
                .map(inside -> ofReference(inside, shown))
                .orElseGet(() -> ofTable(code, shown));
    }

    private Optional<Text> inside(Span at) {
        Found found = new Found(at.from());
        plan.passages().read().forEach(text -> find(text, found));
        return Optional.ofNullable(found.inside);
    }

    private void find(ProseText text, Found found) {
        if (text.text().at().from() <= found.from
                && found.from < text.text().at().to()) {
            text.accept(found);
        }
    }

    private static final class Found extends ProseWalk {
        private final int from;
        private @Nullable Text inside;

        Found(int from) {
            this.from = from;
        }

        @Override
        public void visit(ProseInline.FigureReference reference) {
            if (reference.at().span().from() == from) {
                inside = reference.inside().text();
            }
        }
    }

    private Message ofReference(Text inside, String shown) {
        Optional<Figure> figure = statistics.figure(inside, new Diagnostics());
        String series = inside.value().strip().split("\\s", 2)[0];
        return figure.map(known -> written(shown, series, known.at()))
                .orElse(Message.of(
                        "%s hämtas ur %s av {{%s}} på rad %s",
                        "%s is taken from %s by {{%s}} on line %s",
                        shown,
                        series,
                        inside.value().strip(),
                        inside.at().line()));
    }

    private Message ofTable(String code, String shown) {
        Optional<Mark> mark = Mark.of(code);
        boolean here = mark.isPresent()
                && mark.get().file().equals(Origin.file(plan.source().path()));
        if (!here) {
            return Message.of(
                    "%s står inte i planen utan i %s",
                    "%s does not stand in the plan but in %s",
                    shown,
                    mark.map(this::file).orElse("en annan fil"));
        }
        int offset = mark.get().offset();
        Span at = scalar(root, offset).orElse(new Span(plan.source(), offset, offset));
        return written(shown, series(offset).orElse("tabellen"), at);
    }

    private String file(Mark mark) {
        return plan.attachments().keySet().stream()
                .filter(name -> Origin.file(name).equals(mark.file()))
                .findFirst()
                .orElse("organisationens eller en gemensam fil");
    }

    private Message written(String shown, String series, Span at) {
        String text = at.text();
        String line = at.file().path().equals(plan.source().path()) ? "rad " + at.line() : String.valueOf(at);
        String digits = text.replaceAll("[^\\d,.]", "").replace('.', ',');
        boolean same = !digits.isEmpty()
                && digits.equals(shown.replaceAll("[^\\d,.]", "").replace('.', ','));
        if (same || text.length() > 40 || text.contains("\n")) {
            return Message.of(
                    "%s hämtas ur %s; ändra på %s", "%s is taken from %s; change it at %s", shown, series, line);
        }
        return Message.of(
                "%s räknas ur %s; ändra %s på %s",
                "%s is computed from %s; change %s at %s", shown, series, text, line);
    }

    private static Optional<Span> scalar(Node node, int offset) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.at().from() == offset ? Optional.of(scalar.at()) : Optional.empty();
        }
        if (offset < node.at().from() || offset > node.at().to()) {
            return Optional.empty();
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> scalar(entry.value(), offset).stream())
                    .findFirst();
        }
        return node.items().stream()
                .flatMap(item -> scalar(item, offset).stream())
                .findFirst();
    }

    private Optional<String> series(int offset) {
        if (!(root instanceof Node.Mapping mapping)) {
            return Optional.empty();
        }
        return mapping.entry("statistik")
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(all -> ((Node.Mapping) all)
                        .entries().stream()
                                .filter(series -> series.value().at().from() <= offset
                                        && offset <= series.value().at().to())
                                .map(series -> series.key().value())
                                .findFirst());
    }
}
