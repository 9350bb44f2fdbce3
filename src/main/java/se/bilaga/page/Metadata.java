package se.bilaga.page;

import java.time.Instant;
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
        Instant created) {

    Metadata with(Provenance from) {
        return new Metadata(
                title, subject, author, organisation, registryNumber, appendix, date, period, from, created);
    }
}
