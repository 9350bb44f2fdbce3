package se.bilaga.merge.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import se.bilaga.edit.Edits;
import se.bilaga.merge.words.Replacement;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;

/** The plan's text with edits made in it. */
public final class ChangedPlan {
    private ChangedPlan() {}

    /** The whole text; nothing where two edits are of the same place. */
    public static Optional<String> text(SourceFile plan, List<WordEdit> made) {
        Edits edits = new Edits(plan);
        IdentityHashMap<Text, List<Replacement>> ofTexts = new IdentityHashMap<>();
        List<Text> order = new ArrayList<>();
        for (WordEdit edit : made) {
            for (PlanChange change : edit.changes()) {
                if (change instanceof PlanChange.OfText words) {
                    Text text = words.replacement().text();
                    if (!ofTexts.containsKey(text)) {
                        order.add(text);
                    }
                    ofTexts.computeIfAbsent(text, key -> new ArrayList<>()).add(words.replacement());
                } else {
                    edits.replace(change.from(), change.to(), ((PlanChange.OfFile) change).with());
                }
            }
        }
        order.forEach(text -> ScalarText.write(text, ofTexts.getOrDefault(text, List.of()), edits));
        try {
            return Optional.of(edits.text());
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
