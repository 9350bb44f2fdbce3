package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.app.files.DiskTree;
import se.bilaga.check.requirement.Compliance;
import se.bilaga.check.requirement.Compliance.Status;
import se.bilaga.source.diagnostic.Diagnostics;

/** The lists of requirements that come with the program, held against the repository's own plans. */
class ShippedListsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private static List<Compliance> answers(String plan, String list) {
        Diagnostics faults = new Diagnostics();
        List<Compliance> answers = new PlanWorkshop(ROOT.resolve("templates"))
                .requirements(new DiskTree(ROOT), "plans/" + plan + ".yaml", List.of(list), faults);
        assertEquals(
                List.of(),
                faults.all().stream()
                        .filter(fault -> fault.at().file().path().startsWith("krav/"))
                        .toList());
        return answers.stream()
                .filter(answer -> answer.list().at().file().path().equals("krav/" + list + ".yaml"))
                .toList();
    }

    static Stream<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("krav"))) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListIsRightAndSaysWhereItComesFrom(String list) {
        List<Compliance> answers = answers("huddinge/kommunstyrelsen/2024", list);
        assertEquals(
                answers.size(),
                answers.stream()
                        .map(answer -> answer.requirement().id().value())
                        .distinct()
                        .count());
        answers.forEach(answer -> assertEquals(answer.status() == Status.MISSING, answer.at() == null));
    }

    @ParameterizedTest
    @CsvSource({
        "huddinge/kommunstyrelsen/2024, arbetsmiljöuppföljning, 11, 0",
        "huddinge/kommunstyrelsen/2024, sjukfrånvaro, 4, 3",
        "huddinge/kommunstyrelsen/2024, aktiva-åtgärder, 2, 5",
        "stockholm/socialnamnden/2024-2026, sjukfrånvaro, 1, 6",
        "stockholm/hasselby-vallingby/2025-2027, aktiva-åtgärder, 2, 5",
        "stockholm/miljoforvaltningen/2025-2027, sjukfrånvaro, 0, 7",
        "stockholm/miljoforvaltningen/2023-2025, arbetsmiljöuppföljning, 6, 5"
    })
    void thePlansMeetWhatTheyShow(String plan, String list, int met, int missing) {
        List<Compliance> answers = answers(plan, list);
        assertEquals(
                met + " " + missing,
                count(answers, Status.MET) + " " + count(answers, Status.MISSING),
                () -> answers.stream()
                        .map(answer -> answer.status() + " "
                                + answer.requirement().id() + " " + answer.at() + " " + answer.reason())
                        .collect(Collectors.joining("\n", "\n", "\n")));
    }

    private static long count(List<Compliance> answers, Status status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }
}
