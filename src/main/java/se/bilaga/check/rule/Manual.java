package se.bilaga.check.rule;

import se.bilaga.source.diagnostic.Severity;

/**
 * A rule's page in the manual, in Swedish.
 *
 * @param rule the rule's name: {@code procent-för-procentenheter}
 * @param severity unless the organisation has set another
 * @param finds what it finds, a sentence
 * @param why why that matters to a reader of the plan
 * @param bad YAML or prose with the fault
 * @param good the same without it
 */
public record Manual(String rule, Group group, Severity severity, String finds, String why, String bad, String good) {

    /** The chapters of the manual. */
    public enum Group {
        FIGURES("Siffror i text"),
        SERIES("Serier"),
        PREVIOUS("Mot den förra planen"),
        TABLES("Skrivna tabeller"),
        DISCLOSURE("Röjande av enskilda"),
        ACTIVITIES("Aktiviteter och risker"),
        DOCUMENT("Dokumentet"),
        DATES("Datum och tid"),
        LANGUAGE("Språk");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
