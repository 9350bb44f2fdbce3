package se.bilaga.merge.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.edit.Nodes;
import se.bilaga.merge.words.Replacement;
import se.bilaga.merge.words.Sources;
import se.bilaga.prose.ProseBlock;
import se.bilaga.source.text.Text;
import se.bilaga.source.yaml.Node;

/** Whole paragraphs and list items that were added, taken away or moved, as changes of the plan's text. */
public final class BlockEdits {
    private final Sources sources;
    private final Slots slots;
    private final LineChanges lines;
    private final FieldChange fields;

    public BlockEdits(Sources sources, Slots slots, LineChanges lines, FieldChange fields) {
        this.sources = sources;
        this.slots = slots;
        this.lines = lines;
        this.fields = fields;
    }

    /** Where a paragraph stands among others in its text; {@code item} where it is a list's. */
    private record Standing(
            Text text,
            List<? extends Part> siblings,
            int index,
            ProseBlock.@Nullable Item item,
            ProseBlock.Paragraph paragraph) {
        Part own() {
            return siblings.get(index);
        }
    }

    /** From where to where in the text. */
    private record Part(int from, int to) {}

    private Optional<Standing> standing(String mark) {
        return sources.prose(mark)
                .flatMap(found -> standing(found.text().text(), found.text().blocks(), found.paragraph()));
    }

    private static Optional<Standing> standing(Text text, List<ProseBlock> blocks, ProseBlock.Paragraph paragraph) {
        List<Part> parts = blocks.stream()
                .map(block -> new Part(block.at().from(), block.at().to()))
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            ProseBlock block = blocks.get(i);
            if (isSame(block, paragraph)) {
                return Optional.of(new Standing(text, parts, i, null, paragraph));
            }
            if (block instanceof ProseBlock.Listing list) {
                Optional<Standing> found = inList(text, list, paragraph);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Standing> inList(Text text, ProseBlock.Listing list, ProseBlock.Paragraph paragraph) {
        List<Part> items = list.items().stream()
                .map(item -> new Part(item.at().from(), item.at().to()))
                .toList();
        for (int i = 0; i < list.items().size(); i++) {
            ProseBlock.Item item = list.items().get(i);
            if (!item.content().isEmpty() && isSame(item.content().get(0), paragraph)) {
                return Optional.of(new Standing(text, items, i, item, paragraph));
            }
            Optional<Standing> inner = standing(text, item.content(), paragraph);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(ProseBlock block, ProseBlock.Paragraph paragraph) {
        return block instanceof ProseBlock.Paragraph
                && block.at().from() == paragraph.at().from()
                && block.at().to() == paragraph.at().to();
    }

    /** Takes a paragraph away: out of its text, or with the text that it is all of. */
    public Optional<PlanChange> removal(String mark) {
        return standing(mark).flatMap(place -> {
            List<? extends Part> parts = place.siblings();
            if (parts.size() < 2) {
                return place.item() == null ? whole(place.text()) : Optional.empty();
            }
            Part own = place.own();
            boolean first = place.index() == 0;
            return Optional.of(new PlanChange.OfText(
                    first
                            ? new Replacement(
                                    place.text(), own.from(), parts.get(1).from(), "")
                            : new Replacement(
                                    place.text(),
                                    end(place.text(), parts.get(place.index() - 1)),
                                    end(place.text(), own),
                                    "")));
        });
    }

    private static int end(Text text, Part part) {
        int end = Math.min(part.to(), text.value().length());
        while (end > part.from() && Character.isWhitespace(text.value().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Takes a text away with its key or its dash. */
    private Optional<PlanChange> whole(Text text) {
        return slots.of(text.at().from()).flatMap(slot -> {
            if (slot.holder() instanceof Node.Sequence list) {
                return lines.withoutItem(list, slot.index());
            }
            boolean alone = slot.holder() instanceof Node.Mapping mapping
                    && mapping.entries().size() == 1;
            if (alone) {
                return slot.outer()
                        .filter(outer -> outer.holder() instanceof Node.Sequence)
                        .flatMap(outer -> lines.withoutItem(outer.holder(), outer.index()));
            }
            return fields.of(slot.holder().at().from(), slot.key().replaceAll("[^\\p{L}\\d]", "_"), "", "");
        });
    }

    /**
     * Puts a paragraph behind another, or before it.
     *
     * @param item whether it is to be an item of the list that the other is one of
     */
    public Optional<PlanChange> addition(String beside, boolean before, boolean item, String markdown) {
        Optional<Standing> found = standing(beside);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Standing place = found.get();
        Optional<Slots.Slot> slot = slots.of(place.text().at().from());
        if (slot.isPresent() && slot.get().holder() instanceof Node.Sequence list && !isProse(slot.get())) {
            return lines.newItem(list, slot.get().index(), Nodes.quoted(markdown));
        }
        if (slot.isPresent() && slot.get().key().equals("rubrik")) {
            return fields.of(slot.get().holder().at().from(), "text", "", markdown);
        }
        if (item && place.item() != null) {
            String value = place.text().value();
            int start = place.item().at().from();
            String sign = value.substring(start, place.paragraph().at().from());
            String indent = " ".repeat(start - (value.lastIndexOf('\n', start - 1) + 1));
            int at = end(place.text(), place.own());
            return Optional.of(
                    new PlanChange.OfText(new Replacement(place.text(), at, at, "\n" + indent + sign + markdown)));
        }
        Part block = outermost(place);
        int at = before ? block.from() : end(place.text(), block);
        String with = before ? markdown + "\n\n" : "\n\n" + markdown;
        return Optional.of(new PlanChange.OfText(new Replacement(place.text(), at, at, with)));
    }

    private static boolean isProse(Slots.Slot slot) {
        return slot.holder() instanceof Node.Mapping;
    }

    /** A paragraph that is no item of a list stands behind the whole list. */
    private Part outermost(Standing place) {
        return sources.blocks(place.text()).stream()
                .filter(block -> block.at().from() <= place.paragraph().at().from()
                        && place.paragraph().at().to() <= block.at().to())
                .map(block -> new Part(block.at().from(), block.at().to()))
                .findFirst()
                .orElse(place.own());
    }

    /** A paragraph as it is written, to be put elsewhere. */
    public Optional<String> written(String mark) {
        return sources.prose(mark).map(found -> found.paragraph().at().value());
    }

    /** Whether a paragraph is an item of a list. */
    public boolean isItem(String mark) {
        return standing(mark).filter(place -> place.item() != null).isPresent();
    }
}
