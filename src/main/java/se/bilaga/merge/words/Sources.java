package se.bilaga.merge.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.page.text.Origin;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.prose.ProseBlock;
import se.bilaga.prose.ProseText;
import se.bilaga.prose.ProseWalk;
import se.bilaga.source.text.Text;

/** The texts of a plan by the marks that they have in a document. */
public final class Sources {
    private final Map<String, Written> prose = new HashMap<>();
    private final Map<String, Text> words = new HashMap<>();
    private final Map<Integer, List<ProseBlock>> blocks = new HashMap<>();

    /** A paragraph and the text that it is of. */
    public record Written(ProseText text, ProseBlock.Paragraph paragraph) {}

    public Sources(PlanFile plan) {
        for (ProseText text : plan.passages().read()) {
            if (text.text().at().file().path().equals(plan.source().path())) {
                blocks.put(text.text().at().from(), text.blocks());
                words.put(Origin.words(text.text().at()).code(), text.text());
                text.accept(new ProseWalk() {
                    @Override
                    public void visit(ProseBlock.Paragraph paragraph) {
                        prose.putIfAbsent(Origin.prose(paragraph.at().span()).code(), new Written(text, paragraph));
                        super.visit(paragraph);
                    }
                });
            }
        }
    }

    /** What a text holds. */
    public List<ProseBlock> blocks(Text text) {
        return blocks.getOrDefault(text.at().from(), List.of());
    }

    /** The paragraph of Markdown that has a mark. */
    public Optional<Written> prose(String code) {
        return Optional.ofNullable(prose.get(once(code)));
    }

    /** The text without Markdown that has a mark. */
    public Optional<Text> words(String code) {
        return Optional.ofNullable(words.get(once(code)));
    }

    /** A text that is shown twice has a number after its mark the second time. */
    private static String once(String code) {
        return code.replaceFirst("_\\d+$", "");
    }
}
