package se.bilaga.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches over the runs, each in a virtual machine that may be killed: one that is silent for too long hangs, and every
 * fiftieth is killed in the middle on purpose, after which all its files must still be whole.
 */
final class Fuzz {
    /** What a case may take of the processor, however busy the machine; the slowest that is well takes some three seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** And of the clock, for one that only waits. */
    private static final Duration AT_ALL = Duration.ofMinutes(10);

    private static final int KILLED = 50;
    private static final String END = "end ";

    private final Path work;
    private final long seed;
    private final Path kept;
    private final Map<String, Integer> exits = new TreeMap<>();
    private final List<String> found = new ArrayList<>();
    private long slowest;

    private Fuzz(Path work, long seed) {
        this.work = work;
        this.seed = seed;
        this.kept = work.resolve(Long.toString(seed));
    }

    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]);
        if (args.length > 1 && args[1].equals("work")) {
            FuzzRun.serve(Path.of("").toAbsolutePath(), Path.of(args[3]), Long.parseLong(args[2]));
        } else if (args.length > 1 && args[1].equals("case")) {
            new FuzzCase(Path.of("").toAbsolutePath(), Long.parseLong(args[2]), Integer.parseInt(args[3]))
                    .write(Path.of(args[4]));
        } else {
            double minutes = args.length > 1 ? Double.parseDouble(args[1]) : 20;
            long seed = args.length > 2 ? Long.parseLong(args[2]) : new Random().nextInt(1_000_000);
            System.exit(new Fuzz(work, seed).run(Duration.ofMillis((long) (minutes * 60_000))) ? 0 : 1);
        }
    }

    private boolean run(Duration time) throws IOException, InterruptedException {
        System.out.println("seed " + seed);
        long end = System.nanoTime() + time.toNanos();
        int number = 0;
        while (System.nanoTime() < end) {
            number = serve(number, end);
            told(number);
        }
        found.forEach(System.out::println);
        return found.isEmpty();
    }

    private void told(int cases) {
        System.out.printf("%d cases from seed %d: exits %s; the slowest took %.1f s; %d found%n", cases, seed, exits,
                slowest / 1000.0, found.size());
    }

    /** Runs cases from a number on until the machine ends or is ended; the answer is the next number. */
    private int serve(int from, long end) throws IOException, InterruptedException {
        Path folder = work.resolve("run");
        Process machine = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Xss1m",
                "-Dslf4j.internal.verbosity=ERROR", "-Dlog4j2.statusLoggerLevel=OFF",
                "-cp", System.getProperty("java.class.path"), "se.bilaga.app.Fuzz",
                work.toString(), "work", Long.toString(seed), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BlockingQueue<String> said = listen(machine.inputReader(StandardCharsets.UTF_8));
        PrintStream ask = new PrintStream(machine.getOutputStream(), true, StandardCharsets.UTF_8);
        int number = from;
        try {
            while (System.nanoTime() < end && number < from + KILLED) {
                ask.println(number);
                if (number % KILLED == KILLED - 1) {
                    kill(machine, folder, number);
                    return number + 1;
                }
                String line = answer(said, machine.toHandle());
                if (line == null || !line.startsWith(END)) {
                    keep(number, line == null ? "hang" : "death", "");
                    return number + 1;
                }
                heed(number, line.substring(END.length()).split("\t", -1));
                number++;
            }
            return number;
        } finally {
            machine.destroyForcibly().waitFor();
        }
    }

    private static @Nullable String answer(BlockingQueue<String> said, ProcessHandle machine) throws InterruptedException {
        Duration used = used(machine);
        for (int second = 0; second < AT_ALL.toSeconds(); second++) {
            String line = said.poll(1, TimeUnit.SECONDS);
            if (line != null || used(machine).minus(used).compareTo(LONGEST) > 0) {
                return line;
            }
        }
        return null;
    }

    private static Duration used(ProcessHandle machine) {
        return machine.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static BlockingQueue<String> listen(BufferedReader reader) {
        BlockingQueue<String> said = new ArrayBlockingQueue<>(100);
        Thread thread = new Thread(() -> {
            reader.lines().filter(line -> line.startsWith(END)).forEach(said::add);
            said.add("gone");
        });
        thread.setDaemon(true);
        thread.start();
        return said;
    }

    /** In the middle of whatever it does. */
    private void kill(Process machine, Path folder, int number) throws IOException, InterruptedException {
        Thread.sleep(200 + number * 37L % 1500);
        machine.destroyForcibly().waitFor();
        List<String> halves = FuzzRun.halves(folder.resolve("output"));
        exits.merge("killed", 1, Integer::sum);
        if (!halves.isEmpty()) {
            keep(number, "half-after-kill", String.join("\n", halves));
        }
    }

    private void heed(int number, String[] told) throws IOException {
        exits.merge(told[0], 1, Integer::sum);
        slowest = Math.max(slowest, Long.parseLong(told[1]));
        if (!told[2].isEmpty()) {
            keep(number, told[2], told[3].replace("\u0001", "\n"));
        }
    }

    private void keep(int number, String reason, String said) throws IOException {
        Path folder = kept.resolve(number + "-" + reason);
        FuzzCase input = new FuzzCase(Path.of("").toAbsolutePath(), seed, number);
        input.write(folder);
        Files.writeString(folder.resolve("said.txt"), String.join(" ", input.command()) + "\n\n" + said);
        found.add(reason + ": " + folder + ": " + said.lines().findFirst().orElse(""));
        System.out.println(found.get(found.size() - 1));
    }
}
