package se.bilaga.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.bilaga.editor.Proposal.Kind;
import se.bilaga.editor.place.Cursor;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.prose.Referent;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;
import se.bilaga.statistics.cube.Members;
import se.bilaga.statistics.figure.Reference;

/** The words that can stand next in a {@code {{reference}}}, each with the figure that would be printed. */
final class ReferenceProposals {
    private final KnownPlan known;
    private final List<Proposal> made;
    private final String before;
    private final int from;

    ReferenceProposals(Cursor cursor, KnownPlan known, List<Proposal> made) {
        this.known = known;
        this.made = made;
        String typed = cursor.typed();
        int blank = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('\n'));
        this.before = typed.substring(0, blank + 1).strip();
        this.from = cursor.from() + blank + 1;
    }

    void fill() {
        List<Text> words = Reference.words(new Text(before, Span.start(new SourceFile("", before))));
        if (words.isEmpty()) {
            first();
            return;
        }
        String first = words.get(0).value();
        Cube cube = known.statistics().cubes().get(first);
        if (cube != null) {
            next(cube, words.subList(1, words.size()));
        } else {
            Referent.of(first.toLowerCase(Locale.ROOT)).ifPresent(this::names);
        }
    }

    private void first() {
        for (Cube cube : known.statistics().cubes().values()) {
            String figure = known.text(cube.id()).orElse(cube.label());
            String doc =
                    Objects.requireNonNullElse(cube.series().definition(), "").toString();
            made.add(new Proposal(Kind.FIGURE, cube.id(), figure, doc, cube.id(), from));
        }
        for (Referent referent : Referent.values()) {
            made.add(new Proposal(Kind.WORD, referent.word(), "", "", referent.word() + " ", from));
        }
    }

    private void next(Cube cube, List<Text> words) {
        List<String> given = new ArrayList<>();
        words.forEach(word -> Members.named(cube.dimensions(), word.value())
                .forEach(found -> given.add(found.dimension().name())));
        for (Dimension dimension : cube.dimensions()) {
            if (!given.contains(dimension.name())) {
                dimension.members().stream().map(Member::key).forEach(member -> figure(member, dimension.label()));
            }
        }
        Reference.WORDS.forEach(word -> known.text(before + " " + word)
                .ifPresent(text -> made.add(new Proposal(Kind.WORD, word, text, "", word, from))));
    }

    private void figure(String member, String dimension) {
        String figure = known.text(before + " " + member).orElse(dimension);
        made.add(new Proposal(Kind.FIGURE, member, figure, "", member, from));
    }

    private void names(Referent referent) {
        Plan plan = known.plan().plan();
        if (referent == Referent.SECTION) {
            plan.allSections()
                    .forEach(section ->
                            name(section.id() == null ? section.heading() : section.id(), section.heading()));
            return;
        }
        plan.blocks()
                .filter(block -> block.numberedAs() == referent)
                .map(Block::id)
                .filter(Objects::nonNull)
                .forEach(id -> name(id, id));
    }

    private void name(Text name, Text shown) {
        made.add(new Proposal(Kind.NAME, name.value(), shown.value(), "", name.value(), from));
    }
}
