package se.bilaga.plan.value;

import se.bilaga.source.bind.Key;

/**
 * A word or two that documents are labelled with: headings, column heads, captions that nobody has written.
 *
 * <p>All of them stand here, by the key that a document type gives its own word under:
 *
 * <pre>{@code ord: {aktivitetens mål: Syfte}}</pre>
 */
public enum DocumentWord {
    @Key("bilaga")
    APPENDIX("Bilaga"),
    @Key("innehåll")
    CONTENTS("Innehåll"),
    @Key("nämnd")
    BOARD("Nämnd"),
    @Key("diarienummer")
    REGISTRY_NUMBER("Diarienummer"),
    @Key("datum")
    DATE("Datum"),
    @Key("beslut")
    DECISION("Beslut"),
    @Key("förslag till beslut")
    PROPOSAL("Förslag till beslut"),
    @Key("beslutsunderlag")
    BASIS("Beslutsunderlag"),
    @Key("det viktigaste")
    CALLOUT("Det viktigaste"),

    @Key("område")
    AREA("Område"),
    @Key("avdelning")
    DEPARTMENT("Avdelning"),
    @Key("behov")
    NEED("Behov"),
    @Key("aktivitetens mål")
    ACTIVITY_GOAL("Vad ska vi uppnå?"),
    @Key("aktiviteter")
    ACTIVITIES("Aktiviteter"),
    @Key("aktivitet")
    ACTIVITY("Aktivitet"),
    @Key("måldatum")
    DUE("Måldatum"),
    @Key("ansvarig")
    RESPONSIBLE("Ansvarig"),
    @Key("status")
    STATUS("Status"),
    @Key("budget")
    BUDGET("Budget"),
    @Key("uppföljning")
    FOLLOW_UP("Uppföljning"),
    @Key("uppföljda aktiviteter")
    FOLLOWED_UP("Uppföljning av aktiviteter"),
    @Key("period")
    PERIOD("Period"),
    @Key("resultat")
    RESULT("Resultat"),
    @Key("övrigt")
    OTHER("Övrigt"),

    @Key("risker")
    RISKS("Risker och åtgärder"),
    @Key("risk")
    RISK("Risk"),
    @Key("sannolikhet")
    LIKELIHOOD("Sannolikhet"),
    @Key("konsekvens")
    CONSEQUENCE("Konsekvens"),
    @Key("risknivå")
    LEVEL("Risknivå"),
    @Key("åtgärd")
    MEASURE("Åtgärd"),
    @Key("önskad effekt")
    EFFECT("Önskad effekt"),
    @Key("slutdatum")
    END_DATE("Slutdatum"),

    @Key("målen")
    GOALS("Mål och indikatorer"),
    @Key("mål")
    GOAL("Mål"),
    @Key("indikator")
    INDICATOR("Indikator"),
    @Key("utfall")
    OUTCOME("Utfall"),
    @Key("målvärde")
    TARGET("Målvärde"),
    @Key("uppnått")
    MET("Uppnått"),

    @Key("kontroller")
    CONTROLS("Kontroller"),
    @Key("kontroll")
    CONTROL("Kontroll"),

    @Key("checklista")
    CHECKLIST("Checklista"),
    @Key("fråga")
    QUESTION("Fråga"),
    @Key("svar")
    ANSWER("Svar"),
    @Key("kommentar")
    COMMENT("Kommentar"),
    @Key("förkortningar")
    ABBREVIATIONS("Förkortningar"),
    @Key("förkortning")
    ABBREVIATION("Förkortning"),
    @Key("betydelse")
    MEANING("Betydelse"),
    @Key("begreppen")
    TERMS("Begrepp"),
    @Key("begrepp")
    TERM("Begrepp"),
    @Key("förklaring")
    EXPLANATION("Förklaring"),
    @Key("ja")
    YES("Ja"),
    @Key("nej")
    NO("Nej"),
    @Key("inte-än")
    NOT_YET("Inte än");

    private final String label;

    DocumentWord(String label) {
        this.label = label;
    }

    /** The usual word, in Swedish. */
    public String label() {
        return label;
    }
}
