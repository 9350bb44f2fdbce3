package se.bilaga.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bilaga.app.build.PlanWorkshop;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.report.TextPrinter;

/**
 * A file of the largest size that is read, full of one fault, is refused in time in proportion to its size; and so is a
 * text of the largest size checked, whatever it is full of.
 */
class LargeInputTest {
    private static final String FOLDER = "src/test/samples/exempelkommun/";
    private static final int SIZE = (1 << 20) - 1000;
    /** The whole may take as many times what a quarter of it takes: four, and some room. */
    private static final double MOST = 7;

    /** What the compiler of the machine may take of it, far below the five seconds that a user is kept waiting. */
    private static final double START = 2;

    /** Of the longest text that is read. */
    private static final int TEXT = 19_600;

    private record Shape(String name, String start, IntFunction<String> line) {
        byte[] bytes(int least) {
            StringBuilder made = new StringBuilder("dokument: kompetensförsörjningsplan\nnämnd: Ekby\nperiod: 2026\n");
            made.append(start);
            for (int i = 0, size = 0; size < least; i++) {
                String line = this.line.apply(i);
                made.append(line);
                size += line.getBytes(StandardCharsets.UTF_8).length;
            }
            return made.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() {
        String values = "statistik:\n  s:\n    rubrik: S\n    enhet: antal\n    per: [grupp]\n    värden:\n";
        String prose = "förvaltning: F\navsnitt:\n  - rubrik: R\n    text: |\n      ";
        Stream<Shape> texts = Stream.of(
                        "1. ", "[^a]", "{{a ", "- - - ", "{{", "*a ", "> ", "2. a\n      ", "• a\n      ", "12 ")
                .map(piece -> new Shape("prose of " + piece.strip(), prose, i -> piece));
        return Stream.concat(
                texts,
                Stream.of(
                        new Shape("unknown keys", "", i -> "nyckel" + i + ": 1\n"),
                        new Shape("one key again", "", i -> "a: 1\n"),
                        new Shape("aliases on one line", "mål: [*a", i -> ", *a"),
                        new Shape("no-break spaces", "", i -> "\u00a0a" + i + ": b\n"),
                        new Shape("curly quotes", "", i -> "a" + i + ": “b”\n"),
                        new Shape("values that are no numbers", values, i -> "      g" + i + ": x\n")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isRefusedInProportion(Shape shape) throws IOException {
        grows(seconds(shape.bytes(SIZE / 4), true), seconds(shape.bytes(SIZE), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1",
                "om ",
                "12 procent, ",
                "[a]{en} ",
                "**",
                "[a](",
                "<!--",
                "{{anställda 2025}} ",
                "anställda ökade från 100 till 131 och 12 ",
                "a.\n\n",
                "- a\n"
            })
    void isCheckedInProportion(String piece) throws IOException {
        grows(seconds(text(piece, TEXT / 4), false), seconds(text(piece, TEXT), false));
    }

    /** All that a sentence may mean by a name is looked at for each sentence, and all that shows a thing for each thing. */
    @ParameterizedTest
    @ValueSource(strings = {"series of one name", "activities chosen by many blocks"})
    void isReadInProportion(String what) throws IOException {
        IntFunction<String> plan =
                what.startsWith("series") ? LargeInputTest::seriesOfOneName : LargeInputTest::activitiesChosenOften;
        grows(
                seconds(plan.apply(150).getBytes(StandardCharsets.UTF_8), false),
                seconds(plan.apply(600).getBytes(StandardCharsets.UTF_8), false));
    }

    private static String seriesOfOneName(int number) {
        StringBuilder plan = new StringBuilder(
                "dokument: kompetensförsörjningsplan\nförvaltning: F\nnämnd: Ekby\nperiod: 2026\nstatistik:\n");
        StringBuilder text = new StringBuilder("avsnitt:\n  - rubrik: R\n    text: |\n");
        for (int i = 0; i < number; i++) {
            plan.append("  anställda_%d: {rubrik: Anställda, enhet: antal, per: [år], värden: {2025: %d, 2024: %d}}\n"
                    .formatted(i, 1000 + i, 900 + i));
            text.append(
                    i % 200 == 199
                            ? "  - rubrik: R%d\n    text: |\n".formatted(i)
                            : "      Antalet anställda var %d år 2025.\n".formatted(1000 + i));
        }
        return plan.append(text).append("      Så var det.\n").toString();
    }

    private static String activitiesChosenOften(int number) {
        StringBuilder plan = new StringBuilder("dokument: kompetensförsörjningsplan\nförvaltning: F\nnämnd: Ekby\n"
                + "period: 2026\naktiviteter:\n  - behov: B\n    måldatum: 2026\n    aktiviteter:\n");
        for (int i = 0; i < number; i++) {
            plan.append("      - {id: a%d, aktivitet: A%d, status: pågår}\n".formatted(i, i));
        }
        plan.append("avsnitt:\n  - rubrik: R\n    text: T\n    innehåll:\n");
        return plan.append("      - aktiviteter: {urval: {status: pågår}}\n".repeat(100))
                .toString();
    }

    private static byte[] text(String piece, int length) {
        String text = piece.repeat(length / piece.length()).strip().replace("\n", "\n      ");
        return """
                dokument: kompetensförsörjningsplan
                förvaltning: F
                nämnd: Ekby
                period: 2026
                statistik:
                  anställda:
                    rubrik: Anställda
                    enhet: antal
                    per: [år, kön]
                    värden: {2024: {kvinnor: 70, män: 30}, 2025: {kvinnor: 90, män: 41}}
                avsnitt:
                  - rubrik: R
                    text: |
                      %s
                """.formatted(text).getBytes(StandardCharsets.UTF_8);
    }

    private static void grows(double quarter, double whole) {
        assertTrue(whole < START + MOST * quarter, () -> quarter + " s for a quarter, " + whole + " s for the whole");
    }

    private static double seconds(byte[] plan, boolean refused) throws IOException {
        long start = cpu();
        Diagnostics found = new Diagnostics();
        new PlanWorkshop(Path.of("templates"))
                .check(
                        path -> path.endsWith("/plan.yaml")
                                ? Optional.of(plan)
                                : Optional.of(Path.of(path))
                                        .filter(Files::exists)
                                        .map(LargeInputTest::read),
                        FOLDER + "plan.yaml",
                        found);
        new TextPrinter(false).print(found.all(), Message.Language.SV, new StringBuilder());
        assertTrue(found.hasErrors() || !refused);
        return (cpu() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** Of all threads, for rules run beside the page; the machine may be busy with other things. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
