package se.bilaga.importing.draft;

import se.bilaga.source.diagnostic.Message;

/** How sure it is that a part of the old document was understood. */
public enum Certainty {
    SURE(new Message("säkert", "sure")),
    LIKELY(new Message("troligt", "likely")),
    DOUBTFUL(new Message("osäkert", "doubtful"));

    private final Message name;

    Certainty(Message name) {
        this.name = name;
    }

    public Message label() {
        return name;
    }
}
