package se.bilaga.importing;

import java.util.List;
import java.util.Map;
import se.bilaga.importing.draft.DraftPlan.Attachment;
import se.bilaga.source.diagnostic.Diagnostic;

/** A plan tried before it is written. */
public interface PlanProof {

    /**
     * All that is wrong or doubtful in a plan.
     *
     * @param added areas that the organisation is to have with it
     */
    List<Diagnostic> check(String plan, List<Attachment> attachments, Map<String, String> added);

    /** The plan with references in place of typed figures that can be but one; the same where there are none. */
    String bound(String plan, List<Attachment> attachments, Map<String, String> added);
}
