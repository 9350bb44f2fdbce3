package se.bilaga.importing.prose;

import java.util.Locale;
import java.util.Optional;

/** How far something has come, in the words of old plans. */
public final class StatusWords {
    private StatusWords() {}

    /** As the vocabulary writes it; empty where the words say more, or nothing. */
    public static Optional<String> of(String written) {
        return Optional.ofNullable(
                switch (written.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "")) {
                    case "ej påbörjad", "inte påbörjad", "ej påbörjat", "ej startad", "inte påbörjat" -> "ej påbörjad";
                    case "planerad", "planerat", "planeras" -> "planerad";
                    case "pågår", "pågående", "påbörjad", "påbörjat", "startad", "under arbete" -> "pågår";
                    case "försenad", "försenat" -> "försenad";
                    case "klar", "klart", "genomförd", "genomfört", "färdig", "slutförd", "utförd" -> "klar";
                    case "avslutad", "avslutat" -> "avslutad";
                    case "utgår", "avbruten", "inställd", "struken" -> "utgår";
                    default -> null;
                });
    }
}
