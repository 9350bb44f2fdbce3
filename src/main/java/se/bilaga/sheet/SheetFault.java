package se.bilaga.sheet;

import se.bilaga.source.diagnostic.Message;

/** Why a file cannot be read as sheets, and what its owner can do. */
final class SheetFault extends Exception {
    private static final long serialVersionUID = 1;

    private final transient String rule;
    private final transient Message what;
    private final transient Message hint;

    SheetFault(String rule, Message what, Message hint) {
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
}
