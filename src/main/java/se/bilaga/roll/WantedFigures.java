package se.bilaga.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.cube.TimeKey;

/** The times that each series lacks figures for in the next plan. */
record WantedFigures(SourceFile plan, Statistics statistics, Shift shift) {

    private static final Message TIMELY = new Message("fyll i siffror i serierna", "fill in figures in the series");
    private static final Message TIMELESS = new Message(
            "se över serierna som inte är ordnade efter tid", "look over the series that are not ordered by time");

    List<Task> tasks() {
        List<Task.Part> timely = new ArrayList<>();
        List<Task.Part> timeless = new ArrayList<>();
        statistics.cubes().values().stream()
                .filter(cube -> cube.series().formula() == null)
                .forEach(cube -> (wanted(cube).isEmpty() ? timeless : timely).add(part(cube)));
        return Stream.of(Task.of(timely, TIMELY), Task.of(timeless, TIMELESS))
                .filter(task -> !task.parts().isEmpty())
                .toList();
    }

    /** {@code anställda: 2025-10}. */
    private Task.Part part(Cube cube) {
        List<String> times = wanted(cube);
        String wanted = times.isEmpty() ? "" : ": " + String.join(", ", times) + inFile(cube);
        return new Task.Part(cube.series().at().line(), cube.id() + wanted);
    }

    private List<String> wanted(Cube cube) {
        return latest(cube)
                .map(time -> shift.wanted(written(time), time))
                .map(times -> times.stream().sorted().toList())
                .orElse(List.of());
    }

    /** The time of a series' latest figures; none where it is not divided by time. */
    static Optional<TimeKey> latest(Cube cube) {
        return cube.timeDimension()
                .flatMap(times -> times.members().stream()
                        .flatMap(member -> Optional.ofNullable(member.time()).stream())
                        .max(TimeKey::compareTo));
    }

    /** A span of years as a plan has it: {@code 2025-2027}. */
    private static String written(TimeKey time) {
        return time.key().replaceFirst("^(\\d{4})--(\\d{4})$", "$1-$2");
    }

    /** Where they are to be written, when it is not in the plan. */
    private String inFile(Cube cube) {
        Text file = cube.series().file();
        SourceFile shared = cube.series().at().file();
        if (!shared.equals(plan)) {
            return " (" + shared.path().replaceFirst("^.*/", "") + ")";
        }
        return file == null ? "" : " (" + file + ")";
    }
}
