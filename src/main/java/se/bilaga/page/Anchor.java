package se.bilaga.page;

/**
 * A section, table or figure that prose can refer to.
 *
 * @param id in the tree: {@code tab-konsfordelning}
 * @param number {@code 2.1}, {@code 3}; empty for a section that is not numbered
 * @param title what a reference to a section without number says: its heading in quotation marks
 */
public record Anchor(Kind kind, String id, String number, String title) {

    /** What can be referred to, with the word that stands before its number. */
    public enum Kind {
        SECTION("avsnitt", ""),
        TABLE("tabell", "Tabell"),
        FIGURE("figur", "Figur");

        private final String word;
        private final String label;

        Kind(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** As written in a reference: {@code {{tabell kön}}}. */
        public String word() {
            return word;
        }

        /** As in a caption. */
        public String label() {
            return label;
        }
    }
}
