import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.check.Rules;
import se.bilaga.check.rule.Findings;
import se.bilaga.check.rule.Rule;
import se.bilaga.check.rule.Subject;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.SourceTree;
import se.bilaga.statistics.Statistics;

/** The processor time of reading, of statistics and of every rule over some plans, in one cold run on one thread. */
final class RuleTimes {
    private static final double TENTH = 0.1;

    private final Map<String, Long> times = new LinkedHashMap<>();

    public static void main(String[] folder) throws Exception {
        Path root = Path.of(folder[0]).toAbsolutePath();
        RuleTimes times = new RuleTimes();
        try (Stream<Path> files = Files.walk(root.resolve("plans"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches("\\d.*\\.yaml")).sorted().toList()) {
                times.check(root, root.relativize(file).toString());
            }
        }
        times.print();
    }

    private void check(Path root, String path) {
        SourceTree tree = file -> Files.exists(root.resolve(file))
                ? Optional.of(Files.readAllBytes(root.resolve(file)))
                : Optional.empty();
        long begin = now();
        PlanFile plan = PlanReader.read(tree, ShippedFiles.beside(Path.of("templates")), path, new Diagnostics()).orElseThrow();
        begin = took("(reading)", begin);
        Statistics statistics = Statistics.of(plan, new Diagnostics());
        begin = took("(statistics)", begin);
        Subject subject = Subject.of(plan, statistics, Optional.empty());
        begin = took("(passages)", begin);
        for (Rule rule : Rules.ALL) {
            rule.check(subject, new Findings());
            begin = took(rule.manual().rule(), begin);
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long took(String what, long begin) {
        long end = now();
        times.merge(what, end - begin, Long::sum);
        return now();
    }

    private void print() {
        long all = times.values().stream().mapToLong(time -> time).sum();
        List<Map.Entry<String, Long>> slowest = times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        for (Map.Entry<String, Long> time : slowest) {
            double share = (double) time.getValue() / all;
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %7.1f ms %5.1f %%%s%n",
                    time.getKey(),
                    time.getValue() / 1e6,
                    share * 100,
                    share > TENTH && !time.getKey().startsWith("(") ? "  more than a tenth" : "");
        }
    }
}
