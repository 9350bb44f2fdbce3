package se.bilaga.check.activities;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.check.rule.Deeds;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Manual;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.Text;

/** A person, or a person's address, where a role is to answer. */
final class PersonResponsible implements Rule {
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\d._-]+@[\\p{L}\\d-]+\\.\\p{L}+");
    /** A first name and a surname by its ending; what is divided by points of the compass is no person. */
    private static final Pattern NAME = Pattern.compile(
            "(?U)(?!(?:Norra|Södra|Östra|Västra|Nya|Gamla|Stora|Lilla)\\b)"
                    + "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:\\p{Lu}\\.? )?\\p{Lu}\\p{Ll}*(?:sson|ström|lund|qvist|kvist|gren|lind|stedt|holm|dahl|feldt|blom)");

    /** A common given name and a capitalised word that is no unit's: {@code Fatima Rahimi}, {@code Per-Erik Nord}. */
    private static final Pattern GIVEN_NAME = Pattern.compile(
            "(?U)(?<![\\p{L}-])(?:Per|Lars|Karl|Jan|Anna|Ann|Eva|Britt|Mari)?-?(?:"
                    + "Agneta|Ahmed|Ali|Alexander|Amir|Anders|Andreas|Anette|Anita|Ann|Anna|Annika|Barbro|Bengt|Birgitta|Bo|Britt|Camilla"
                    + "|Caroline|Cecilia|Charlotte|Christer|Christina|Daniel|David|Elin|Elisabeth|Emma|Emil|Erik|Eva|Fatima|Fredrik|Gunilla"
                    + "|Gunnar|Göran|Hanna|Hans|Hassan|Helena|Henrik|Ida|Inger|Ingrid|Jan|Jenny|Jessica|Joakim|Johan|Johanna|Jonas|Josefin"
                    + "|Karin|Karl|Katarina|Kerstin|Kristina|Lars|Leif|Lena|Linda|Linnea|Lisa|Lotta|Magnus|Malin|Margareta|Maria|Marie"
                    + "|Martin|Mats|Mattias|Mikael|Mohamed|Mohammed|Monika|Niklas|Olof|Patrik|Per|Peter|Pia|Robert|Sara|Sofia|Stefan|Sten"
                    + "|Susanne|Sven|Therese|Thomas|Tomas|Ulf|Ulla|Ulrika|Viktor|Åsa) (?:\\p{Lu}\\.? )?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"
                    + "(?<!skola|skolan|gård|gården|kyrka|församling|hem|hemmet|enhet|enheten|centrum|center|huset|plats|förskola)(?![\\p{L}-])");

    @Override
    public Manual manual() {
        return new Manual(
                "person-som-ansvarig",
                Manual.Group.ACTIVITIES,
                Severity.WARNING,
                "En person eller en persons e-postadress står som ansvarig i stället för en roll.",
                "Dokumentet är offentligt och gäller i flera år; uppgiften blir gammal när någon slutar.",
                """
                ansvarig: anna.andersson@ekby.se
                """,
                """
                ansvarig: HR-chef
                """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Stream.concat(
                        Stream.concat(Deeds.of(subject.plan()).stream(), Deeds.followedUp(subject.plan()).stream())
                                .flatMap(deed -> deed.responsible().stream()),
                        subject.plan().goals().stream().flatMap(goal -> goal.responsible().stream()))
                .distinct()
                .forEach(responsible -> check(responsible, findings));
    }

    private static void check(Text responsible, Findings findings) {
        if (ADDRESS.matcher(responsible.value()).find()
                || NAME.matcher(responsible.value()).find()
                || GIVEN_NAME.matcher(responsible.value()).find()) {
            findings.add(
                    responsible.at(),
                    Message.of("\"%s\" är en person, ingen roll", "\"%s\" is a person, not a role", responsible),
                    Message.of("skriv rollen, till exempel enhetschef", "write the role, such as enhetschef"));
        }
    }
}
