package se.bilaga.page.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids of ASCII letters, digits and hyphens, each given once. */
public final class Slug {
    private final Set<String> given = new HashSet<>();

    /** {@code Könsfördelning} is {@code konsfordelning}, the second time {@code konsfordelning-2}. */
    String unique(String text) {
        String base = of(text);
        String slug = base;
        for (int n = 2; !given.add(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    public static String of(String text) {
        String ascii = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return ascii.isEmpty() ? "x" : ascii;
    }
}
