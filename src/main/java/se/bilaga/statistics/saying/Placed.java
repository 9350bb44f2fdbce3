package se.bilaga.statistics.saying;

import java.util.List;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Cube;
import se.bilaga.statistics.figure.Figure;
import se.bilaga.statistics.figure.NumberText;
import se.bilaga.statistics.figure.Reference;
import se.bilaga.statistics.measure.ReferenceValue;
import se.bilaga.statistics.measure.Told;

/** A figure with what it is called in messages: {@code sjukfrånvaro 2023, kvinnor}. */
public record Placed(Figure figure, String name) {

    /** The figure that some words name in a series. */
    static Placed of(Cube cube, List<Text> words) {
        Reference reference = Reference.read(cube, words);
        Told told = ReferenceValue.told(reference);
        return new Placed(ReferenceValue.of(reference), Named.of(cube, told.place()));
    }

    String shown() {
        return name + ": " + NumberText.of(figure);
    }
}
