package se.bilaga.picture.read;

import se.bilaga.picture.pixel.UnusablePicture;
import se.bilaga.source.diagnostic.Message;

/** What a drawing may not have. */
final class Refusal {
    private Refusal() {}

    /** {@code of("en länk", "a link", "ta bort den", "take it away")}: what it holds, and the cure. */
    static UnusablePicture of(String swedish, String english, String cure, String cureInEnglish) {
        return new UnusablePicture(
                "otillåten-svg",
                new Message("bilden innehåller " + swedish, "the picture holds " + english),
                new Message(cure, cureInEnglish));
    }
}
