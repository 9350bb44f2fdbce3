package se.bilaga.picture.pixel;

import java.util.List;
import se.bilaga.source.diagnostic.Message;

/** Why a file cannot be shown, and what its author can do. */
public final class UnusablePicture extends Exception {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final transient Message what;
    private final transient List<Message> hints;

    public UnusablePicture(String rule, Message what, Message... hints) {
        super(what.sv());
        this.rule = rule;
        this.what = what;
        this.hints = List.of(hints);
    }

    /** A file that ends too early or whose content contradicts itself. */
    public static UnusablePicture damaged(String swedish, String english) {
        return new UnusablePicture(
                "trasig-bild",
                new Message(swedish, english),
                new Message("spara eller hämta bilden på nytt", "save or fetch the picture again"));
    }

    /** A kind of a format that nothing here can decode. */
    public static UnusablePicture unread(String swedish, String english) {
        return new UnusablePicture(
                "fel-filtyp",
                new Message(swedish, english),
                new Message(
                        "öppna bilden och spara den på nytt som PNG eller vanlig JPEG",
                        "open the picture and save it again as PNG or plain JPEG"));
    }

    public String rule() {
        return rule;
    }

    public Message what() {
        return what;
    }

    public Message[] hints() {
        return hints.toArray(Message[]::new);
    }
}
