package se.bilaga.check.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bilaga.check.hearing.Statement;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReading;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/** Paragraphs, each with the words in it that the data contradict; none where all is so or may be. */
class DiscourseTest {
    private static final String PLAN = """
            dokument: kompetensförsörjningsplan
            förvaltning: Provförvaltningen
            period: 2025-2027
            statistik:
              kockar:
                rubrik: Kockar i köken
                definition: Tillsvidareanställda i köken den 1 mars
                enhet: antal
                per: [kök, år]
                värden:
                  Norrköket: {2025: 60, 2024: 50, 2023: 40}
                  Söderköket: {2025: 30, 2024: 36, 2023: 36}
                  Centralköket: {2025: 10, 2024: 10, 2023: 12}
              portioner:
                rubrik: Portioner
                definition: Lagade portioner under året
                enhet: antal
                per: [år]
                värden: {2025: 480000, 2024: 450000}
              frånvaro:
                rubrik: Sjukfrånvaro
                enhet: procent
                bra: lägre
                per: [år, kön]
                värden:
                  2025: {totalt: 6.0, kvinnor: 7.0, män: 4.0}
                  2024: {totalt: 6.5, kvinnor: 7.5, män: 4.2}
            avsnitt:
              - rubrik: Köken
                text: |
                  %s
                innehåll:
                  - fritabell:
                      rubrik: Kylar
                      kolumner:
                        - {rubrik: Lager}
                        - {rubrik: Kylar, enhet: antal}
                        - {rubrik: Energi per kyl, enhet: kvot}
                      rader:
                        - [Hamnen, 14, 3.2]
                        - [Torget, 9, 4.1]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # levels, and groups in inflected forms and apposition
            Under 2025 arbetade 100 kockar i köken, och 60 av dem i Norrköket.                              |
            I Norrköket var kockarna 60 i mars 2025, i Söderköket 30.                                       |
            I Norrköket var kockarna 62 i mars 2025, i Söderköket 30.                                       | 62
            Kvinnornas sjukfrånvaro var 7,0 procent, männens 4,0.                                           |
            Kvinnornas sjukfrånvaro var 7,2 procent, männens 4,0.                                           | 7,2 procent
            # gone on about
            Sjukfrånvaron var 6,0 procent 2025. Bland männen var den 4,0 procent.                           |
            Sjukfrånvaron var 6,0 procent 2025. Bland männen var den 7,0 procent.                           | 7,0 procent
            Kockarna i Söderköket blev 30. De var 36 året före.                                             |
            # changes
            Kockarna i köken är nu 100, fyra fler än 2024.                                                  |
            Kockarna i köken är nu 100, nio fler än 2024.                                                   | nio
            Söderköket har 30 kockar, sex färre än året före.                                               |
            Söderköket har 30 kockar, sex fler än året före.                                                | sex
            Sjukfrånvaron minskade med 0,5 procentenheter sedan 2024.                                       |
            Sjukfrånvaron minskade med 0,9 procentenheter sedan 2024.                                       | 0,9 procentenheter
            # from one to another
            Kockarna i Norrköket ökade från 40 till 60 på två år.                                           |
            Kockarna i Söderköket ökade från 36 till 30.                                                    | ökade
            # directions
            Sjukfrånvaron har minskat sedan 2024.                                                           |
            Sjukfrånvaron har ökat sedan 2024.                                                              | ökat
            Arbetsbelastningen har ökat, men sjukfrånvaron minskade.                                        |
            # ranks
            Flest kockar har Norrköket, och minst är Centralköket.                                          |
            Flest kockar har Söderköket.                                                                    | Flest
            Norrköket är den enda av köken där kockarna har ökat.                                           |
            # shares and parts in words
            Av kockarna arbetar 60 procent i Norrköket.                                                     |
            Av kockarna arbetar 70 procent i Norrköket.                                                     | 70 procent
            Var tionde kock arbetar i Centralköket.                                                         |
            Var fjärde kock arbetar i Centralköket.                                                         | Var fjärde
            Kockarna i Norrköket har blivit en femtedel fler än 2024.                                       |
            Kockarna i Norrköket har blivit hälften fler än 2024.                                           | hälften fler
            Åtta av tio kockar arbetar i Norrköket.                                                         | Åtta av tio
            En knapp tredjedel av kockarna arbetar i Söderköket.                                            |
            Merparten av kockarna arbetar i Söderköket.                                                     | Merparten
            # one group set against another, and against itself
            I Norrköket är kockarna dubbelt så många som i Söderköket.                                      |
            I Norrköket är kockarna tre gånger så många som i Söderköket.                                   | tre gånger så
            Norrköket har fler kockar än Söderköket.                                                        |
            Söderköket har fler kockar än Norrköket.                                                        | fler kockar än
            Kvinnornas sjukfrånvaro ligger 3,0 procentenheter över männens.                                 |
            Kvinnornas sjukfrånvaro ligger 2,0 procentenheter över männens.                                 | 2,0 procentenheter
            Kvinnornas sjukfrånvaro är en halv procentenhet lägre än 2024.                                  |
            Kvinnornas sjukfrånvaro är en halv procentenhet högre än 2024.                                  | en halv procentenhet
            # what comes between them
            Skillnaden i sjukfrånvaro mellan kvinnor och män krymper.                                       |
            Skillnaden i sjukfrånvaro mellan kvinnor och män växer.                                         | växer
            # directions in nouns and participles
            Vi ser en nedgång av sjukfrånvaron.                                                             |
            Vi ser en uppgång av sjukfrånvaron.                                                             | uppgång av
            En växande sjukfrånvaro är en utmaning.                                                         | växande
            Sjukfrånvaron är densamma som förra året.                                                       | densamma
            Allt fler kockar arbetar i Norrköket.                                                           |
            Allt fler kockar arbetar i Söderköket.                                                          | Allt fler
            Kvinnornas sjukfrånvaro var 7,0 procent. Allt fler går kurser, och frånvaron har sjunkit.        |
            # another place
            I Lillköping är sjukfrånvaron 7,2 procent.                                                      |
            # a part of the year is none of it
            Under första halvåret 2025 lagades 480 000 portioner.                                           | 480 000
            # one measure for each of another
            På varje kock gick det 4 800 portioner 2025.                                                    |
            På varje kock gick det 5 800 portioner 2025.                                                    | 5 800
            # written tables are read too
            I Hamnen finns 14 kylar och på Torget nio.                                                      |
            I Hamnen finns 16 kylar och på Torget nio.                                                      | 16
            # of something else
            I riket var sjukfrånvaron 6,9 procent.                                                          |
            Målet är att sjukfrånvaron ska vara högst 5,0 procent.                                          |
            Sjukfrånvaron bland unga har ökat.                                                              |
            Vid sjukfrånvaro betalas 80 procent av lönen.                                                   |
            Av de 12 cheferna är 9 kvinnor.                                                                 |
            # what a paragraph leaves to its reader: how far from the whole, what is left of a hundred
            Kvinnornas sjukfrånvaro är hög, en procentenhet över genomsnittet.                             |
            Sjukfrånvaron bland kvinnorna var 7,0 procent och 93 procent av kvinnorna var i arbete.         |
            # of all but one, of others, of kinds that no measure has
            Sjukfrånvaron 2025 var 6,0 procent. Alla utom männen hade högre sjukfrånvaro än så.             |
            Kockarna i köken blev fler. Vanligast var skållningar i diskrummet (62 stycken).                |
            Kockarna (100) fick hjälp. Under året gjordes 96 utredningar.                                   |
            Barnens siffra för sjukfrånvaro är låg. Barnens siffra har ökat.                                |
            # parentheses that name a group, and a paragraph that begins anew
            Kockarna är flest i norr (Norrköket, 60 kockar).                                                |
            # which rank a word asks for
            Kockarna i Norrköket fick den största höjningen.                                                |
            Kockarna i Centralköket fick den största höjningen.                                             | största
            Störst andel grön mat lagar kockarna i Centralköket.                                            |
            # one of two groups set against the only other, and a number beside a comparison
            Sjukfrånvaron är ungefär dubbelt så hög bland kvinnorna.                                        | ungefär dubbelt så
            Sjukfrånvaron är nästan dubbelt så hög bland kvinnorna.                                         |
            Kvinnornas sjukfrånvaro är 3,0 procentenheter högre än männens.                                 |
            Kvinnornas sjukfrånvaro är 3,0 procentenheter lägre än männens.                                 | lägre än
            Kvinnornas sjukfrånvaro var 7,0 procent. Männen hade 57 procent av vad kvinnorna hade.          |
            """)
    void tellsWhatTheDataContradict(String paragraph, String wrong) {
        assertEquals(wrong == null ? List.of() : List.of(wrong), wrong(paragraph));
    }

    private static List<String> wrong(String paragraph) {
        String plan = PLAN.formatted(paragraph);
        SourceTree tree = path -> switch (path) {
            case "p/plan.yaml" -> Optional.of(plan.getBytes(StandardCharsets.UTF_8));
            case "p/organisation.yaml" ->
                Optional.of("namn: Provköping\nutseende: stockholm".getBytes(StandardCharsets.UTF_8));
            default -> Optional.empty();
        };
        Diagnostics diagnostics = new Diagnostics();
        PlanFile file = PlanReading.read(tree, "p/plan.yaml", diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        Statistics statistics = Statistics.of(file, diagnostics);
        return Subject.of(file, statistics, Optional.empty()).discourse().all().stream()
                .filter(Statement::isWrong)
                .map(Statement::said)
                .distinct()
                .toList();
    }
}
