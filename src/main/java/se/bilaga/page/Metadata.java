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
        Instant created) {}
