package se.bilaga.plan;

/** Meets each kind of block; who adds a kind is told by the compiler who must know it. */
public interface BlockVisitor {
    void visit(Block.Prose prose);

    void visit(Block.Table table);

    void visit(Block.Diagram diagram);

    void visit(Block.Free free);

    void visit(ActivityGroup.Listed activities);

    void visit(FollowUp.Listed followedUp);

    void visit(Block.Risks risks);

    void visit(Block.Goals goals);

    void visit(ControlPoint.Listed controls);

    void visit(Inset.Checklist checklist);

    void visit(Inset.Procedure procedure);

    void visit(Inset.Picture picture);

    void visit(Decision.Proposal proposal);

    void visit(Inset.KeyFigures keyFigures);

    void visit(Inset.Lead lead);

    void visit(Inset.Callout callout);

    void visit(Inset.Terms terms);

    void visit(Inset.Abbreviations abbreviations);
}
