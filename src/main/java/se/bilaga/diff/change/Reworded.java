package se.bilaga.diff.change;

import java.util.Optional;
import se.bilaga.diff.words.Edit;
import se.bilaga.diff.words.Rewording;

/** Says it with other words. */
public record Reworded(ChangeSubject subject, Rewording rewording) implements Change {
    private static final double FEW = 0.1;
    private static final double SOME = 0.35;
    private static final double MOST = 0.7;

    @Override
    public String kind() {
        return "omformulerad";
    }

    @Override
    public String clause() {
        return how();
    }

    private String how() {
        if (rewording.isOfFigures()) {
            return "nya tal i samma ord";
        }
        if (rewording.share() < FEW) {
            return "några ord ändrade";
        }
        if (rewording.share() < SOME) {
            return subject.thing().agree("delvis omskriven", "delvis omskrivet");
        }
        return rewording.share() < MOST
                ? subject.thing().agree("till stor del omskriven", "till stor del omskrivet")
                : "har fått en ny text";
    }

    @Override
    public Optional<String> before() {
        return Optional.of(rewording.without(edit -> edit == Edit.INSERTED));
    }

    @Override
    public Optional<String> now() {
        return Optional.of(rewording.without(edit -> edit == Edit.DELETED));
    }
}
