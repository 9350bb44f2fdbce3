package se.bilaga.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bilaga.importing.draft.Certainty;
import se.bilaga.importing.draft.DraftPlan.Attachment;
import se.bilaga.importing.draft.PartJudgement;
import se.bilaga.importing.draft.YamlText;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;

/**
 * What came out of an old document.
 *
 * @param added areas that the organisation has not had
 * @param left what was left in the document: embedded files, linked pictures, by how many
 * @param faults errors that are left; none, but for what has nothing to do with the document
 */
public record ImportedPlan(
        String text,
        List<Attachment> attachments,
        Map<String, String> added,
        List<Part> parts,
        Map<String, Integer> left,
        List<Diagnostic> faults) {
    public ImportedPlan {
        attachments = List.copyOf(attachments);
        added = new LinkedHashMap<>(added);
        parts = List.copyOf(parts);
        left = new TreeMap<>(left);
        faults = List.copyOf(faults);
    }

    /**
     * A part of the plan and how sure it is.
     *
     * @param line where it stands, 1 for the head
     */
    public record Part(int line, Certainty certainty, Message what) {

        /** The least sure first, then in the order of the plan. */
        static List<Part> of(List<PartJudgement> judgements, YamlText yaml, BoundFigures bound) {
            return judgements.stream()
                    .map(one -> new Part(bound.line(Math.max(1, yaml.line(one.source()))), one.certainty(), one.what()))
                    .sorted(Comparator.comparing(Part::certainty).reversed().thenComparingInt(Part::line))
                    .toList();
        }
    }
}
