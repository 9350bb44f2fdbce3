package se.bilaga.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.source.Message;
import se.bilaga.source.Text;
import se.bilaga.statistics.Cube;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.TimeKey;

/** The times that each series lacks figures for in the next plan. */
record WantedFigures(Statistics statistics, Shift shift) {

    List<Task> tasks() {
        List<Task.Part> timely = new ArrayList<>();
        List<Task.Part> timeless = new ArrayList<>();
        for (Cube cube : statistics.cubes().values()) {
            if (cube.series().formula() == null) {
                List<String> times = wanted(cube);
                int line = cube.series().at().line();
                if (times.isEmpty()) {
                    timeless.add(new Task.Part(line, cube.id()));
                } else {
                    timely.add(new Task.Part(line, cube.id() + ": " + String.join(", ", times) + inFile(cube)));
                }
            }
        }
        return Stream.of(
                        Task.of(timely, new Message("fyll i siffror i serierna", "fill in figures in the series")),
                        Task.of(
                                timeless,
                                new Message(
                                        "se över serierna som inte är ordnade efter tid",
                                        "look over the series that are not ordered by time")))
                .filter(task -> !task.parts().isEmpty())
                .toList();
    }

    private List<String> wanted(Cube cube) {
        return latest(cube)
                .map(time -> shift.wanted(written(time), time))
                .map(times -> times.stream().sorted().toList())
                .orElse(List.of());
    }

    /** The time of a series' latest figures; none where it is not divided by time. */
    static Optional<TimeKey> latest(Cube cube) {
        return cube.timeDimension().flatMap(times -> times.members().stream()
                .flatMap(member -> Optional.ofNullable(member.time()).stream())
                .max(TimeKey::compareTo));
    }

    /** A span of years as a plan has it: {@code 2025-2027}. */
    private static String written(TimeKey time) {
        return time.key().replaceFirst("^(\\d{4})--(\\d{4})$", "$1-$2");
    }

    /** The old plan reads the same file, and its tables would get the new rows. */
    private static String inFile(Cube cube) {
        Text file = cube.series().file();
        return file == null ? "" : " (" + file + ")";
    }
}
