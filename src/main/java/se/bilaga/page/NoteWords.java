package se.bilaga.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Prose;
import se.bilaga.page.text.Typography;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Series;
import se.bilaga.plan.view.FreeTable;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.cube.Labels;
import se.bilaga.statistics.table.TableNotes;

/** Sentences under a table or chart as markup, those that the author wrote with their references. */
final class NoteWords {
    private final Plan plan;
    private final Prose prose;

    NoteWords(Plan plan, Prose prose) {
        this.plan = plan;
        this.prose = prose;
    }

    /**
     * Of a view of series, whose own notes are shown too.
     *
     * @param own the note of the view
     */
    Function<String, Markup> of(@Nullable Text own) {
        return words(own, plan.statistics().values().stream().map(Series::note).flatMap(Stream::ofNullable));
    }

    Function<String, Markup> of(FreeTable table) {
        return words(table.note(), table.footnotes().values().stream());
    }

    private Function<String, Markup> words(@Nullable Text own, Stream<Text> others) {
        List<Text> written = Stream.concat(Stream.ofNullable(own), others).toList();
        return shown -> written.stream()
                .filter(text -> TableNotes.sentence(text.value()).equals(shown))
                .findFirst()
                .map(text -> words(text, shown))
                .orElseGet(() -> Markup.text(Typography.of(shown)));
    }

    private Markup words(Text written, String shown) {
        String markup = prose.line(written).xhtml();
        int first = 0;
        while (markup.startsWith("<", first)) {
            first = markup.indexOf('>', first) + 1;
        }
        String line = markup.substring(0, first) + Labels.capitalised(markup.substring(first));
        return new Markup(shown.length() > written.value().strip().length() ? line + "." : line);
    }
}
