package se.bilaga.plan;

import java.util.List;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.bind.Shorthand;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Series that a plan has from a file that other plans have them from too: {@code gemensam-statistik: statistik.yaml}. */
@Doc("Serier ur en fil som flera planer delar")
public record SharedSeries(
        Span at,

        @Shorthand
        @Key(
                value = "fil",
                also = "hämta|källa|file",
                doc = "Filen, räknad från planens mapp",
                example = "statistik.yaml")
        Text file,

        @Key(value = "serier", also = "urval|statistik", doc = "Bara de här serierna; annars alla")
        List<Text> names) {
    public SharedSeries {
        names = List.copyOf(names);
    }
}
