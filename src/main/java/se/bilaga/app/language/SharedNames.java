package se.bilaga.app.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bilaga.editor.Explanation;
import se.bilaga.editor.NamedPlace;
import se.bilaga.editor.PlanDraft;
import se.bilaga.editor.Renaming;
import se.bilaga.editor.SharedName;
import se.bilaga.source.text.Span;

/** What an editor asks of names that a file makes for the plans in its folder and below. */
record SharedNames(OpenProject project) {

    /** What it is called, and on which lines of which plans it is used. */
    Optional<String> hover(PlanDraft draft, int offset) {
        return SharedName.at(draft, offset)
                .map(name -> Stream.concat(
                                Stream.of("**" + name.label() + "**"),
                                plans(draft).stream()
                                        .filter(plan -> !name.in(plan).isEmpty())
                                        .map(plan -> used(name, plan)))
                        .collect(Collectors.joining("\n\n")));
    }

    private static String used(SharedName name, PlanDraft plan) {
        List<String> lines = name.in(plan).stream()
                .map(Span::line)
                .distinct()
                .map(String::valueOf)
                .toList();
        return "Används i " + plan.source().path() + " på rad " + String.join(", ", lines);
    }

    /** Every place of what is named at an offset, in the file or in all that share it. */
    List<Span> places(PlanDraft draft, int offset) {
        return SharedName.at(draft, offset)
                .map(name -> Stream.concat(
                                Stream.of(name.at()), plans(draft).stream().flatMap(plan -> name.in(plan).stream()))
                        .toList())
                .orElseGet(() -> Explanation.references(draft, offset).stream()
                        .map(NamedPlace::at)
                        .toList());
    }

    /** Where the name itself stands that can be changed. */
    Optional<Span> at(PlanDraft draft, int offset) {
        return SharedName.at(draft, offset).map(SharedName::at);
    }

    Optional<Renaming> renamed(PlanDraft draft, int offset, String other) {
        return SharedName.at(draft, offset).map(name -> name.renamed(draft, plans(draft), other));
    }

    private List<PlanDraft> plans(PlanDraft draft) {
        return project.below(draft.source().path());
    }
}
