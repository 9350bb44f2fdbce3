package se.bilaga.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.editor.Proposal.Kind;
import se.bilaga.editor.Vocabulary.Holds;
import se.bilaga.editor.Vocabulary.Term;
import se.bilaga.editor.place.Cursor;
import se.bilaga.editor.place.Cursor.Slot;
import se.bilaga.editor.place.CursorSearch;
import se.bilaga.editor.place.ShownSeries;
import se.bilaga.plan.Plan;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.Dimension;
import se.bilaga.statistics.cube.Member;

/** What an author can write where the cursor stands: keys, words, and the names and figures of the plan. */
public final class Proposals {
    private final Cursor cursor;
    private final Vocabulary vocabulary;
    private final PlanDraft draft;
    private final Collection<String> rules;
    private final List<Proposal> made = new ArrayList<>();

    private Proposals(Cursor cursor, Vocabulary vocabulary, PlanDraft draft, Collection<String> rules) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.draft = draft;
        this.rules = rules;
    }

    /**
     * All that can stand at an offset, the likeliest kind first; the editor narrows them down to what is typed.
     *
     * @param rules the names of all rules of the checks
     */
    public static List<Proposal> at(PlanDraft draft, int offset, Vocabulary vocabulary, Collection<String> rules) {
        SourceFile file = draft.source();
        Proposals proposals = new Proposals(CursorSearch.at(file, offset), vocabulary, draft, rules);
        proposals.fill();
        return List.copyOf(proposals.made);
    }

    private void fill() {
        switch (cursor.slot()) {
            case REFERENCE -> draft.known().ifPresent(known -> new ReferenceProposals(cursor, known, made).fill());
            case PROSE -> {
                // an author's own words
            }
            case KEY -> {
                keys();
                values();
            }
            case VALUE -> values();
        }
    }

    private void keys() {
        for (Term key : vocabulary.keys(cursor.path())) {
            if (!cursor.beside().contains(key.name())) {
                made.add(new Proposal(
                        Kind.KEY, key.name(), "", key.doc(), key.name() + after(key.holds()), cursor.from()));
            }
        }
        draft.known().ifPresent(known -> {
            if (cursor.key().equals("urval")) {
                dimensionNames(known).forEach(name -> name(name, after(Holds.TEXT), ""));
            }
        });
    }

    /** What follows a key: nothing where that is there already. */
    private String after(Holds holds) {
        String text = draft.source().text();
        int here = cursor.from() + cursor.typed().length();
        if (here < text.length() && text.charAt(here) == ':') {
            return "";
        }
        return holds == Holds.TEXT || cursor.inBrackets() ? ": " : ":";
    }

    private void values() {
        for (Term word : vocabulary.words(cursor.path())) {
            made.add(new Proposal(Kind.WORD, word.name(), "", word.doc(), word.name(), start()));
        }
        if (cursor.key().equals("regel")) {
            rules.forEach(rule -> name(rule, "", ""));
        }
        draft.known().ifPresent(this::names);
    }

    private void names(KnownPlan known) {
        Plan plan = known.plan().plan();
        if (cursor.outerKey().equals("urval")) {
            members(known, cursor.key());
            return;
        }
        if (cursor.key().equals("urval")) {
            ids(plan, cursor.outerKey());
            return;
        }
        if (cursor.path().equals(List.of("statistik"))) {
            return; // where names are made
        }
        switch (cursor.key()) {
            case "statistik", "utfall", "beräkna" ->
                known.statistics().cubes().values().forEach(this::series);
            case "rader", "kolumner", "kategorier", "grupper", "upprepa" -> dimensions(known);
            case "markera" -> dimensionNames(known).forEach(name -> members(known, name));
            case "område", "områden" ->
                known.plan().organisation().areas().forEach((name, label) -> name(name, "", label.value()));
            case "till-mål" ->
                plan.goals()
                        .forEach(goal -> name(goal.id().value(), "", goal.goal().value()));
            default -> {
                // nothing that the plan names
            }
        }
    }

    /** Those of what a block chooses among. */
    private void ids(Plan plan, String block) {
        switch (block) {
            case "målen" ->
                plan.goals()
                        .forEach(goal -> name(goal.id().value(), "", goal.goal().value()));
            case "risker" ->
                plan.risks()
                        .forEach(risk -> name(risk.id().value(), "", risk.risk().value()));
            case "kontroller" ->
                plan.controls().forEach(control -> name(control.id().value(), "", ""));
            default -> {
                // chosen by members, not by ids
            }
        }
    }

    private void series(Cube cube) {
        String doc =
                Optional.ofNullable(cube.series().definition()).map(Text::value).orElse("");
        made.add(new Proposal(Kind.NAME, cube.id(), cube.label(), doc, cube.id(), wordStart()));
    }

    private Stream<String> dimensionNames(KnownPlan known) {
        return cubes(known)
                .flatMap(cube -> cube.dimensions().stream())
                .map(Dimension::name)
                .distinct();
    }

    private void dimensions(KnownPlan known) {
        dimensionNames(known).forEach(name -> name(name, "", ""));
        name("statistik", "", "");
    }

    private void members(KnownPlan known, String dimension) {
        cubes(known)
                .flatMap(cube -> cube.dimension(dimension).stream())
                .flatMap(found -> found.members().stream())
                .map(Member::key)
                .distinct()
                .forEach(member -> name(member, "", ""));
    }

    /** Those that the table or chart shows whose lines these are, where they say so; else all. */
    private Stream<Cube> cubes(KnownPlan known) {
        List<String> shown = ShownSeries.at(draft.source(), cursor.from());
        List<Cube> all = List.copyOf(known.statistics().cubes().values());
        List<Cube> these =
                all.stream().filter(cube -> shown.contains(cube.id())).toList();
        return these.isEmpty() ? all.stream() : these.stream();
    }

    private void name(String name, String after, String detail) {
        boolean known = made.stream().anyMatch(proposal -> proposal.label().equals(name));
        if (!known) {
            made.add(new Proposal(Kind.NAME, name, detail, "", name + after, start()));
        }
    }

    /** Of several words in brackets or a formula the last is being written. */
    private int wordStart() {
        int from = cursor.from() + cursor.typed().length();
        while (from > cursor.from()
                && Character.isLetterOrDigit(draft.source().text().charAt(from - 1))) {
            from--;
        }
        return cursor.key().equals("beräkna") ? from : cursor.from();
    }

    private int start() {
        return cursor.slot() == Slot.KEY || cursor.slot() == Slot.VALUE ? cursor.from() : wordStart();
    }
}
