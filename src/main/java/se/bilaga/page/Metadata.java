package se.bilaga.page;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself in its properties.
 *
 * @param title {@code Bilaga 7. Kompetensförsörjningsplan 2025–2027, Miljöförvaltningen}
 * @param subject {@code Kompetensförsörjningsplan}
 * @param author the administration
 * @param organisation {@code Stockholms stad}
 * @param registryNumber the diarienummer
 * @param appendix {@code Bilaga 7}
 * @param period {@code 2025–2027}
 * @param made from what; null where nobody asked for it
 * @param compared with what, where the page shows changes; null where it does not
 * @param created the one time that a file carries, so that the same plan gives the same bytes
 */
public record Metadata(
        String title,
        String subject,
        String author,
        String organisation,
        @Nullable String registryNumber,
        @Nullable String appendix,
        @Nullable String date,
        String period,
        @Nullable Provenance made,
        @Nullable Compared compared,
        Instant created) {

    /**
     * What a page shows the changes since.
     *
     * @param before what the file of the old page says of itself
     * @param notice that it is a comparison, of what, and what its marks mean, for a reader; {@code ""} where the page says so
     */
    public record Compared(Metadata before, String notice) {}

    /** Those of a document by itself. */
    public Metadata(
            String title,
            String subject,
            String author,
            String organisation,
            @Nullable String registryNumber,
            @Nullable String appendix,
            @Nullable String date,
            String period,
            @Nullable Provenance made,
            Instant created) {
        this(title, subject, author, organisation, registryNumber, appendix, date, period, made, null, created);
    }

    Metadata with(Provenance from) {
        return new Metadata(
                title, subject, author, organisation, registryNumber, appendix, date, period, from, compared, created);
    }

    /** The same, of a page that shows the changes since another. */
    public Metadata since(Metadata before, String notice) {
        return new Metadata(
                title,
                subject,
                author,
                organisation,
                registryNumber,
                appendix,
                date,
                period,
                made,
                new Compared(before, notice),
                created);
    }

    /** The same with a notice for the reader of the changes. */
    public Metadata noticed(String notice) {
        return since(Objects.requireNonNull(compared).before(), notice);
    }
}
