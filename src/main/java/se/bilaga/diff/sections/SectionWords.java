package se.bilaga.diff.sections;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.diff.things.Side;
import se.bilaga.plan.Block;
import se.bilaga.plan.FollowUp.Result;
import se.bilaga.plan.Section;
import se.bilaga.source.text.Text;

/** What stands in a section in words, but for what is compared as a thing of its own. */
record SectionWords(Side side, Section section) {

    String text() {
        Stream<Text> words = Stream.concat(
                Optional.ofNullable(section.prose()).stream(),
                section.blocks().stream().flatMap(this::words));
        return words.map(side::prose).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private Stream<Text> words(Block block) {
        if (block instanceof Block.Prose prose) {
            return Stream.of(prose.text());
        }
        if (block instanceof Block.Table table) {
            return known(table.view().caption(), table.view().note());
        }
        if (block instanceof Block.Diagram chart) {
            return known(chart.view().caption(), chart.view().note());
        }
        if (block instanceof Block.Free free) {
            return known(free.table().note());
        }
        if (block instanceof Block.Procedure process) {
            return process.steps().stream().flatMap(step -> known(step.name(), step.text()));
        }
        if (block instanceof Block.Proposal proposal) {
            return Stream.concat(proposal.proposals().stream(), proposal.basis().stream());
        }
        if (block instanceof Block.Picture picture) {
            return known(picture.caption(), picture.alt());
        }
        return block instanceof Block.FollowedUp followedUp ? results(followedUp) : Stream.of();
    }

    private Stream<Text> results(Block.FollowedUp shown) {
        return Optional.ofNullable(side.plan().followUp()).stream()
                .flatMap(followUp -> followUp.results().stream())
                .filter(result -> shown.areas().isEmpty() || shown.areas().contains(result.area()))
                .map(Result::text);
    }

    private static Stream<Text> known(@Nullable Text... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
