package se.bilaga.check.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that change nothing in what a sentence counts; one that is not here may limit it, and then nothing is judged. */
final class PlainWords {
    private static final Set<String> ALL = new HashSet<>(List.of("""
            alla allt andel andelen antal antalet av avser bland blev bli blivit bestod består både de dem den denna dess
            det detta deras där därmed därav dvs då en enligt ett fanns finns fick fortfarande framgår fram från för
            fördelat föregående förra före förvaltningen förvaltningens förvaltning genomsnittlig genomsnittliga
            genomsnittet genomsnitt hade har hela helt hos här hälften i idag inom inklusive innan inte ihop
            jämfört jämförelse kan kommunen kommunens kommun kontoret kontorets ligger liksom låg med medan men mellan
            medarbetare medarbetarna anställd anställda månad månaden motsvarar motsvarade motsvarande motsvaras
            mätning mätningen mättes noterades nu nuläget nämnden nämndens nivå nivån närmare när och också om
            organisationen organisationens period perioden person personer personerna per planperioden procent
            procentenheter redovisade redovisas resultat resultatet räknat räknas sammanlagd sammanlagda sammanlagt
            sammantaget samma samtliga senaste sett siffra siffran sin sina sist slut slutet snitt som staden stadens
            stadsdelen summan tid tidpunkt till tillsammans total totala totalt trots tydligt under uppgick uppgår
            uppgått uppgå uppmättes uppnådde utfall utfallet utgjorde utgör utgörs utgjordes utöver var varav vara varit
            vid vilka vilken vilket vår våra vårt verksamheten verksamhetens år året årets åren årsskiftet samlad samlade
            ca cirka drygt knappt nästan omkring runt ungefär strax exakt över mer mindre än fler färre minst högst
            dag dagar timmar timme kronor kr tkr mnkr mkr miljoner miljarder tusen ytterligare endast bara enbart cirka
            januari februari mars april maj juni juli augusti september oktober november december kvartalet tertialet
            halvåret första andra tredje sista efter mätt arbetade jobbade innebär innebar visar visade vilar dessa
            landade hamnade stannade är på vi man sig så upp mot hittills ökade ökat ökar öka ökning ökningen ökande minskade minskat minskar minska minskning minskningen sjönk
            sjunkit sjunker steg stigit stiger växte vuxit växer gått gick går upp ner ned uppgång uppgången nedgång
            nedgången förändring förändringen förändrats skillnad skillnaden högre lägre större oförändrad oförändrat
            oförändrade lika still kvar dubblerats fördubblats halverats kraftigt något svagt marginellt betydligt
            markant tydligt ganska relativt väsentligt påtagligt dock därefter sedan samtidigt även alltså fortsatt
            fortsatte fortsätter fortsatta tidigare senare nu stadigt successivt kontinuerligt successiv liten stor
            """.strip().split("\\s+")));

    /** Set between a limit and what it limits: {@code bland chefer}, {@code inom äldreomsorgen}. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?U)\\b(?:bland|hos|inom|i|på|för|vid|från|av|som|med|utan|exklusive|exkl) (?:de |den |det |våra |alla |samtliga )?(\\p{L}[\\p{L}-]*)");

    /** A word before what is counted that makes it another thing. */
    private static final Pattern OF_A_KIND = Pattern.compile(
            "(?U)\\b(?:lång|kort|långa|korta|långvarig|kortvarig|upprepad"
                    + "|extern|intern|ny|nya|nyanställd|ung|unga|yngre|äldre|utrikes|inrikes|ordinarie|tillfällig|psykisk"
                    + "|arbetsrelaterad|självupplevd|frivillig|legitimerad|behörig|budgeterad|planerad|beräknad|faktisk|tillfälliga)\\p{L}{0,2}\\b");

    private PlainWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** Whether a word tells of what kind a thing is. */
    static boolean isOfAKind(String word) {
        return OF_A_KIND.matcher(word).matches();
    }

    /** What {@code text}, in lower case, limits things by. */
    static List<MatchResult> limits(String text) {
        return LIMIT.matcher(text).results().toList();
    }
}
