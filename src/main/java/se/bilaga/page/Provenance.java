package se.bilaga.page;

import org.jspecify.annotations.Nullable;

/**
 * What a document was made from, so that what is changed in it finds its way back.
 *
 * @param plan the plan's path in its project: {@code plans/huddinge/kommunstyrelsen/2024.yaml}
 * @param digest of all that was read
 * @param commit the last one that changed any of it; null outside git
 */
public record Provenance(
        String plan, String digest, @Nullable String commit) {}
