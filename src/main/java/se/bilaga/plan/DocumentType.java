package se.bilaga.plan;

import se.bilaga.source.bind.Key;

/** The kinds of appendix; each has a template of the same name under {@code templates}. */
public enum DocumentType {
    @Key(value = "kompetensförsörjningsplan", doc = "Plan för att säkra rätt kompetens på kort och lång sikt")
    COMPETENCE_SUPPLY_PLAN("Kompetensförsörjningsplan", "kompetensforsorjningsplan"),

    @Key(value = "arbetsmiljörapport", doc = "Årlig rapport om det systematiska arbetsmiljöarbetet")
    WORK_ENVIRONMENT_REPORT("Arbetsmiljörapport", "arbetsmiljorapport");

    private final String label;
    private final String template;

    DocumentType(String label, String template) {
        this.label = label;
        this.template = template;
    }

    /** As in a title: {@code Kompetensförsörjningsplan}. */
    public String label() {
        return label;
    }

    /** The name of its template, in ASCII: {@code kompetensforsorjningsplan}. */
    public String template() {
        return template;
    }
}
