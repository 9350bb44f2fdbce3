package se.bilaga.plan.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseInline;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.markdown.MarkdownReader;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;

/**
 * Every text of a plan that a reader sees, read once.
 *
 * <pre>{@code Passages.of(plan, organisation).prose(section.heading())}</pre>
 */
public final class Passages {
    private final List<Passage> all;
    private final IdentityHashMap<Text, ProseText> prose;
    private final Map<Inset.Abbreviations, Map<String, Text>> abbreviations;
    private final List<Diagnostic> faults;

    private Passages(
            List<Passage> all,
            IdentityHashMap<Text, ProseText> prose,
            Map<Inset.Abbreviations, Map<String, Text>> abbreviations,
            List<Diagnostic> faults) {
        this.all = List.copyOf(all);
        this.prose = prose;
        this.abbreviations = abbreviations;
        this.faults = faults;
    }

    /** The texts of a plan, and those of its organisation that it shows. */
    public static Passages of(Plan plan, Organisation organisation) {
        Diagnostics faults = new Diagnostics();
        Set<String> series = plan.statistics().keySet();
        PassageWalk walk =
                new PassageWalk(new MarkdownReader(series, faults), new MarkdownReader(series, new Diagnostics()));
        walk.plan(plan);
        List<Passage> ofPlan = List.copyOf(walk.found());
        Map<Inset.Abbreviations, Map<String, Text>> abbreviations = new HashMap<>();
        plan.blocks(Inset.Abbreviations.class)
                .forEach(view -> abbreviations.put(view, Abbreviations.of(view, organisation.abbreviations(), ofPlan)));
        walk.organisation(plan, organisation, abbreviations.values());
        return new Passages(walk.found(), walk.prose(), abbreviations, faults.all());
    }

    /** In the order written, the organisation's last. */
    public List<Passage> all() {
        return all;
    }

    /** Every text that was read, those too that no block shows, which a comparison with another plan reads. */
    public Collection<ProseText> read() {
        return prose.values();
    }

    /** A text of the plan as it was read. */
    public ProseText prose(Text text) {
        ProseText read = prose.get(text);
        if (read == null) {
            throw new IllegalArgumentException("no text that a reader sees: " + text.at() + " " + text);
        }
        return read;
    }

    /** What a text refers to that is a reference, with braces or without. */
    public Text reference(Text written) {
        List<ProseBlock> blocks = prose(written).blocks();
        return blocks.size() == 1
                        && blocks.get(0) instanceof ProseBlock.Paragraph line
                        && line.content().size() == 1
                        && line.content().get(0) instanceof ProseInline.FigureReference reference
                ? reference.inside().text()
                : written;
    }

    /** The abbreviations that a block of the plan explains, with their meanings. */
    public Map<String, Text> abbreviations(Inset.Abbreviations view) {
        return abbreviations.getOrDefault(view, Map.of());
    }

    /** What is wrong in the Markdown. */
    public List<Diagnostic> faults() {
        return faults;
    }
}
