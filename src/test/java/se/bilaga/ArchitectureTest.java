package se.bilaga;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bilaga.check.rule.Rule;

/** The rooms of the house and the doors between them, as ARCHITECTURE.md draws them. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.bilaga");

    /** What each package may use of the others, besides itself. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.of(
            "source", List.of(),
            "plan", List.of("source"),
            "statistics", List.of("source", "plan"),
            "page", List.of("source", "plan", "statistics"),
            "output", List.of("source", "plan", "statistics", "page"),
            "check", List.of("source", "plan", "statistics"),
            "diff", List.of("source", "plan", "statistics", "page"),
            "roll", List.of("source", "plan", "statistics"),
            "app", List.of("source", "plan", "statistics", "page", "output", "check", "diff", "roll")));

    /** The chapters of the manual of the rules. */
    private static final List<String> CHAPTERS =
            List.of("figures", "series", "disclosure", "activities", "document", "language");

    /** The one package that knows each library. */
    private static final Map<String, String> LIBRARIES = new TreeMap<>(Map.of(
            "org.yaml.snakeyaml..", "source..",
            "org.apache.lucene..", "check.language",
            "freemarker..", "page..",
            "org.commonmark..", "page..",
            "com.openhtmltopdf..", "output.pdf..",
            "org.apache.pdfbox..", "output.pdf..",
            "org.apache.poi..", "output.word..",
            "org.openxmlformats..", "output.word..",
            "picocli..", "app..",
            "org.eclipse.jgit..", "app.."));

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        ARROWS.forEach((name, others) -> {
            List<String> allowed = new ArrayList<>(List.of("se.bilaga." + name + ".."));
            others.forEach(other -> allowed.add("se.bilaga." + other + ".."));
            noClasses()
                    .that()
                    .resideInAPackage("se.bilaga." + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("se.bilaga..")
                            .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                    .allowEmptyShould(true)
                    .check(PROGRAM);
        });
    }

    @Test
    void everyClassIsInOneOfTheRooms() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .map(name -> "se.bilaga." + name + "..")
                        .toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("se.bilaga.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    /** A chapter of rules stands on what rules share, and knows no other chapter. */
    @Test
    void chaptersOfRulesKnowNotEachOther() {
        List<String> shared = List.of("prose", "claim", "rule");
        for (String chapter : CHAPTERS) {
            String[] allowed = Stream.concat(Stream.of(chapter), shared.stream())
                    .map(name -> "se.bilaga.check." + name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("se.bilaga.check." + chapter)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("se.bilaga.check..").and(resideOutsideOfPackages(allowed)))
                    .check(PROGRAM);
        }
    }

    @Test
    void aRuleIsInAChapter() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .resideOutsideOfPackage("se.bilaga.check")
                .should()
                .resideInAnyPackage(
                        CHAPTERS.stream().map(name -> "se.bilaga.check." + name).toArray(String[]::new))
                .andShould()
                .bePackagePrivate()
                .check(PROGRAM);
    }

    @Test
    void oneLibraryHasOneUser() {
        LIBRARIES.forEach((library, user) -> noClasses()
                .that()
                .resideOutsideOfPackage("se.bilaga." + user)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("only " + user + " knows " + library)
                .check(PROGRAM));
    }

    @Test
    void onlyAppPrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.bilaga.app..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.bilaga.app..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(PROGRAM);
    }

    @Test
    void nothingStartsAnotherProgramOrRollsDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Random.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .check(PROGRAM);
    }

    @Test
    void theClockIsNeverAsked() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PROGRAM);
    }
}
