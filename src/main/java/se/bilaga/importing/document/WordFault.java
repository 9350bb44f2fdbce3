package se.bilaga.importing.document;

import se.bilaga.source.diagnostic.Message;

/** Why a file cannot be read as a Word document, and what its owner can do. */
final class WordFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final transient Message what;
    private final transient Message hint;

    WordFault(String rule, Message what, Message hint) {
        super(what.en());
        this.rule = rule;
        this.what = what;
        this.hint = hint;
    }

    String rule() {
        return rule;
    }

    Message what() {
        return what;
    }

    Message hint() {
        return hint;
    }

    static WordFault damaged() {
        return new WordFault(
                "ogiltig-fil",
                new Message("dokumentet är skadat eller avhugget", "the document is damaged or cut off"),
                new Message(
                        "öppna det i Word, låt Word reparera det och spara det som nytt",
                        "open it in Word, let Word repair it and save it anew"));
    }

    static WordFault tooLarge() {
        return new WordFault(
                "för-stor-fil",
                new Message("dokumentet packar upp till mer än en plan", "the document unpacks to more than a plan"),
                new Message(
                        "ta bort stora bilder och bilagor ur det, eller läs in det i delar",
                        "take large pictures and appendices out of it, or import it in parts"));
    }
}
