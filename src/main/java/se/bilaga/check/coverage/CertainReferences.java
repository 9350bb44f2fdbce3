package se.bilaga.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bilaga.check.claim.Claim;
import se.bilaga.check.claim.Known;
import se.bilaga.check.claim.Mention;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/**
 * The typed figures of a plan of which there is one figure in its statistics that they can be, and the references to it
 * that show the same: {@code 4,2 procent} is {@code {{sjukfrånvaro 2024 utan enhet}} procent}.
 */
public final class CertainReferences {
    private final Subject subject;

    private CertainReferences(Subject subject) {
        this.subject = subject;
    }

    /** What stands at a place, and the reference to stand there instead. */
    public record Found(Span at, String reference) {}

    public static List<Found> of(Subject subject) {
        return new CertainReferences(subject).all();
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (Claim claim : subject.claims().all()) {
            boolean exact = claim.mention().hedge() == Mention.Hedge.EXACT;
            boolean whole =
                    !claim.at().text().contains("\n") && claim.at().text().equals(claim.typed());
            if (exact && whole) {
                only(claim).flatMap(known -> same(claim, known)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The only plain figure of all that the sentence may speak of, by its time and groups where it names any. */
    private Optional<Known> only(Claim claim) {
        List<Known> equal = claim.matches().stream()
                .filter(known -> known.isQuotable() && !known.compares() && known.equalsRounded(claim.mention()))
                .toList();
        List<Known> told =
                equal.stream().filter(known -> known.isToldIn(claim.words())).toList();
        return equal.size() == 1 && claim.timely().contains(equal.get(0))
                ? Optional.of(equal.get(0))
                : Optional.of(told).filter(some -> some.size() == 1).map(some -> some.get(0));
    }

    /** The reference as it must be written to show what is typed; empty where none does. */
    private Optional<Found> same(Claim claim, Known known) {
        String typed = plain(claim.typed());
        for (String ending : List.of("", " utan enhet", " ord", decimals(claim), decimals(claim) + " utan enhet")) {
            String reference = known.reference() + ending;
            String shown = plain(subject.statistics()
                    .text(written(reference), new Diagnostics())
                    .orElse(""));
            boolean all = typed.equals(shown);
            boolean number = ending.endsWith("enhet") && !shown.isEmpty() && typed.matches("\\Q" + shown + "\\E \\D+");
            if (all || number) {
                int to = claim.at().from() + (all ? claim.typed().length() : shown.length());
                return Optional.of(
                        new Found(new Span(claim.at().file(), claim.at().from(), to), "{{" + reference + "}}"));
            }
        }
        return Optional.empty();
    }

    private static String decimals(Claim claim) {
        return " " + Math.max(0, claim.mention().value().scale()) + " decimaler";
    }

    private static Text written(String reference) {
        return new Text(reference, Span.start(new SourceFile("", reference)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
