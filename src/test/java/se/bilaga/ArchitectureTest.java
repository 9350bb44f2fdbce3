package se.bilaga;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bilaga.check.rule.Rule;

/** The rooms of the house and the doors between them, as ARCHITECTURE.md draws them. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.bilaga");

    /** The rooms from the ground up: what each may use of the rooms before it; {@code x..} is a room with all in it. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>();

    static {
        room("source.text");
        room("source.diagnostic", "source.text");
        room("source.report", "source.text", "source.diagnostic");
        room("source.yaml", "source.text", "source.diagnostic");
        room("source.bind", "source.text", "source.diagnostic", "source.yaml");
        room("prose", "source..");
        room("prose.markdown", "source..", "prose");
        room("picture.pixel", "source..");
        room("picture", "source..", "picture.pixel");
        room("picture.read", "source..", "picture", "picture.pixel");
        room("plan.value", "source..", "prose");
        room("plan.requirement", "source..");
        room("plan.type", "source..", "plan.value", "plan.requirement");
        room("plan.view", "source..", "plan.value", "plan.type");
        room("plan", "source..", "prose", "plan.value", "plan.view", "plan.requirement", "plan.type");
        room("plan.text", "source..", "prose..", "plan", "plan.value", "plan.view", "plan.type");
        room(
                "plan.read",
                "source..",
                "prose",
                "picture..",
                "plan",
                "plan.value",
                "plan.view",
                "plan.text",
                "plan.type",
                "plan.requirement");
        room("sheet", "source..");
        List<String> plans = List.of("source..", "prose", "plan..");
        room("statistics.unit", plans);
        room("statistics.cube", plans, "statistics.unit");
        room("statistics.figure", plans, "statistics.unit", "statistics.cube");
        List<String> numbers =
                List.of("source..", "prose", "plan..", "statistics.unit", "statistics.cube", "statistics.figure");
        room("statistics.measure", numbers);
        numbers =
                Stream.concat(numbers.stream(), Stream.of("statistics.measure")).toList();
        room("statistics.formula", numbers);
        room(
                "statistics.file",
                "source..",
                "sheet",
                "plan..",
                "statistics.unit",
                "statistics.cube",
                "statistics.figure");
        room("statistics.read", numbers, "sheet", "statistics.file", "statistics.formula");
        room("statistics.table", numbers);
        room("statistics.table.view", numbers, "statistics.formula", "statistics.read", "statistics.table");
        room("statistics.table.free", numbers, "statistics.formula", "statistics.read", "statistics.table");
        room("statistics.chart", numbers, "statistics.read", "statistics.table", "statistics.table.view");
        room("statistics.saying", numbers, "statistics.read");
        room("statistics", plans, "statistics..");
        List<String> computed = List.of("source..", "prose", "picture..", "plan..", "statistics..");
        room("paper", "source.text", "source.diagnostic");
        room("page.tree");
        room("page.xhtml", "page.tree");
        room("page.markup", "source..", "page.tree", "page.xhtml");
        room("page.drawing", "picture", "page.tree", "page.xhtml");
        room("page.chart.frame", computed, "page.drawing");
        room("page.chart", computed, "page.tree", "page.drawing", "page.chart.frame");
        room("page.text", computed);
        room("page.view", computed, "page.text");
        room("page.grid", computed, "paper", "page.text", "page.view");
        room("page.look", computed, "paper", "page.tree", "page.drawing", "page.markup", "page.text", "page.view");
        room("page", computed, "paper", "page..");
        List<String> written =
                Stream.concat(computed.stream(), Stream.of("paper", "page..")).toList();
        room("office");
        room("output", written);
        room("output.html", written, "output");
        room("output.word.chart", written, "office");
        room("output.word.part", written, "office");
        room("output.word.template", written, "office", "output.word.part");
        room("output.word.text", written, "office", "output.word.part");
        room("output.word.block", written, "office", "output.word.part", "output.word.text", "output.word.chart");
        room("output.word", written, "office", "output", "output.word..");
        room("output.pdf.font", written, "language");
        room("output.pdf.tree", written, "language");
        room("output.pdf.tags", written, "output.pdf.tree");
        room("output.pdf.engine", written, "language", "output.pdf..");
        room("output.pdf", written, "output", "output.pdf..");
        room("language");
        room("check..", computed, "language");
        room("check.protection");
        room("diff..", computed, "page..");
        room("edit", "source..");
        room("editor.place", "source..");
        room("editor", computed, "edit", "editor.place");
        room("roll", computed, "edit", "check.rule", "check.previous");
        room("importing.document", "source..", "sheet", "office");
        room("importing.outline", "source..", "importing.document");
        room("importing.draft", "source..");
        room("importing.prose", "source..", "prose..", "plan.value", "importing.document", "importing.draft");
        room(
                "importing.figures",
                computed,
                "importing.document",
                "importing.outline",
                "importing.draft",
                "importing.prose");
        room(
                "importing.recognise",
                computed,
                "importing.document",
                "importing.outline",
                "importing.draft",
                "importing.prose",
                "importing.figures");
        room("importing", computed, "edit", "importing..");
        room("merge.read", "source..", "office");
        room("merge.words", computed, "diff.words", "page.text", "merge.read");
        room("merge.edit", computed, "edit", "page.text", "merge.read", "merge.words");
        room("merge.followup", computed, "sheet", "office", "edit", "merge.edit", "merge.words");
        room("merge", computed, "diff.words", "edit", "page.text", "merge..");
        List<String> all = List.of(
                "source..",
                "prose..",
                "picture..",
                "sheet",
                "plan..",
                "statistics..",
                "paper",
                "language",
                "page..",
                "output..",
                "check..",
                "diff..",
                "edit",
                "editor..",
                "roll",
                "importing..",
                "merge..");
        room("app.files", all);
        room("app.project", all, "app.files");
        room("app.git", all, "app.files", "app.project");
        room("app.build", all, "app.files", "app.project");
        room("app.preview", all);
        room("app.report", all, "app.files", "app.project", "app.git", "app.build");
        room("app.language", all, "app.files", "app.project", "app.build");
        room(
                "app.command",
                all,
                "app.files",
                "app.project",
                "app.git",
                "app.build",
                "app.preview",
                "app.language",
                "app.report");
        room("app.returned", all, "app.files", "app.project", "app.git", "app.build", "app.report");
        room("app", all, "app..");
    }

    private static void room(String name, String... uses) {
        ARROWS.put(name, List.of(uses));
    }

    private static void room(String name, List<String> before, String... uses) {
        ARROWS.put(name, Stream.concat(before.stream(), Stream.of(uses)).toList());
    }

    /** The chapters of the manual of the rules. */
    private static final List<String> CHAPTERS = List.of(
            "figures",
            "coverage",
            "series",
            "previous",
            "tables",
            "disclosure",
            "activities",
            "document",
            "dates",
            "language");

    /** The one room that knows each library. */
    private static final Map<String, String> LIBRARIES = new TreeMap<>();

    static {
        LIBRARIES.put("org.yaml.snakeyaml..", "source.yaml");
        LIBRARIES.put("org.apache.commons.csv..", "sheet");
        LIBRARIES.put("org.apache.poi..", "sheet");
        LIBRARIES.put("com.github.miachm.sods..", "sheet");
        LIBRARIES.put("com.google.gson..", "sheet");
        LIBRARIES.put("org.apache.lucene..", "language");
        LIBRARIES.put("org.ojalgo..", "check.protection");
        LIBRARIES.put("com.github.weisj.jsvg..", "picture..");
        LIBRARIES.put("javax.imageio..", "picture..");
        LIBRARIES.put("de.rototor.pdfbox..", "output.pdf..");
        LIBRARIES.put("freemarker..", "page.look");
        LIBRARIES.put("org.commonmark..", "prose.markdown");
        LIBRARIES.put("com.openhtmltopdf..", "output.pdf..");
        LIBRARIES.put("org.apache.pdfbox..", "output.pdf..");
        LIBRARIES.put("org.apache.fontbox..", "output.pdf..");
        LIBRARIES.put("com.github.difflib..", "diff.words");
        LIBRARIES.put("picocli..", "app..");
        LIBRARIES.put("org.eclipse.jgit..", "app.git");
        LIBRARIES.put("org.eclipse.lsp4j..", "app.language");
        LIBRARIES.put("com.sun.net.httpserver..", "app.preview");
    }

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        ARROWS.forEach((name, others) -> {
            List<String> allowed = new ArrayList<>(List.of("se.bilaga." + name));
            others.forEach(other -> allowed.add("se.bilaga." + other));
            noClasses()
                    .that()
                    .resideInAPackage("se.bilaga." + name)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("se.bilaga..")
                            .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                    .check(PROGRAM);
        });
    }

    @Test
    void everyClassIsInOneOfTheRooms() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .map(name -> "se.bilaga." + name)
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
        List<String> shared = List.of("claim", "clause", "tabulation", "hearing", "discourse", "rule", "protection");
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

    /** Lengths to draw, and estimates: of what lies far out, of what is swapped, and of what hiding costs. */
    private static final List<String> ESTIMATES = List.of(
            "se.bilaga.check.series.Outlier",
            "se.bilaga.check.series.SwappedGroups",
            "se.bilaga.check.disclosure.CountedCell",
            "se.bilaga.check.disclosure.FreeCounts");

    /** A figure is exact from where it is written to where it is shown or held against another. */
    @Test
    void figuresAreNoBinaryFractions() {
        noClasses()
                .that()
                .resideInAnyPackage("se.bilaga.statistics..", "se.bilaga.check..", "se.bilaga.plan..")
                .and()
                .resideOutsideOfPackage("se.bilaga.check.protection")
                .and()
                .haveNameNotMatching("(?:" + String.join("|", ESTIMATES) + ")(?:[$].*)?")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "makes a binary fraction of a figure, or a figure of one",
                        call -> call.getTarget().getOwner().isEquivalentTo(Double.class)
                                || call.getTarget().getName().equals("doubleValue")
                                || (call.getTarget().getOwner().isAssignableTo(BigDecimal.class)
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(type -> type.isEquivalentTo(double.class)))))
                .check(PROGRAM);
    }

    /** Division and rounding of figures; drawings and pages round lengths, and the protection of groups is algebra. */
    @Test
    void numbersAreDividedAndRoundedInOnePlace() {
        Set<String> names = Set.of("divide", "reciprocal", "remainder", "setScale", "round", "bigDecimalValue");
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "se.bilaga.statistics.unit",
                        "se.bilaga.statistics.figure",
                        "se.bilaga.check.protection",
                        "se.bilaga.page.xhtml")
                .and()
                .doNotHaveFullyQualifiedName("se.bilaga.page.xhtml.Length")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "divides or rounds",
                        call -> call.getTarget().getOwner().isAssignableTo(Number.class)
                                && names.contains(call.getTarget().getName())))
                .check(PROGRAM);
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

    /** A test waits for what happens; only the run of all tests has an end in time, in {@code pom.xml}. */
    @Test
    void noTestWaitsForTheClock() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("se.bilaga");
        Set<String> waits =
                Set.of("sleep", "await", "waitFor", "wait", "get", "poll", "join", "orTimeout", "parkNanos");
        Set<String> clocks = Set.of("now", "nanoTime", "currentTimeMillis", "setSoTimeout", "connectTimeout");
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Timeout")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe("asks the clock, or waits for a while", call -> {
                    String name = call.getTarget().getName();
                    List<JavaClass> given = call.getTarget().getRawParameterTypes();
                    boolean whiles = given.stream().anyMatch(type -> type.isEquivalentTo(long.class))
                            || given.stream().anyMatch(type -> type.isEquivalentTo(Duration.class));
                    return !call.getTarget().getOwner().getPackageName().startsWith("se.bilaga")
                            && (clocks.contains(name)
                                    || name.startsWith("assertTimeout")
                                    || (whiles && waits.contains(name)));
                }))
                .check(tests);
    }
}
