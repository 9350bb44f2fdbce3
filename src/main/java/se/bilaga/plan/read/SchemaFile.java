package se.bilaga.plan.read;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.Organisation;
import se.bilaga.plan.Plan;
import se.bilaga.plan.requirement.RequirementList;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.source.bind.JsonSchema;

/** The schemas that editors complete and explain the vocabulary with, each a file in the folder {@code plans}. */
public enum SchemaFile {
    PLAN("plan.schema.json", Plan.class, "Plan eller rapport (bilaga)"),
    ORGANISATION("organisation.schema.json", Organisation.class, "Organisation (bilaga)"),
    REQUIREMENTS("krav.schema.json", RequirementList.class, "Kravlista (bilaga)"),
    DOCUMENT_TYPE("dokumenttyp.schema.json", DocumentType.class, "Dokumenttyp (bilaga)"),
    STATISTICS("statistik.schema.json", SharedStatistics.SeriesFile.class, "Gemensam statistik (bilaga)");

    private final String fileName;
    private final Class<? extends Record> type;
    private final String title;

    SchemaFile(String fileName, Class<? extends Record> type, String title) {
        this.fileName = fileName;
        this.type = type;
        this.title = title;
    }

    /** {@code plan.schema.json}. */
    public String fileName() {
        return fileName;
    }

    /**
     * The JSON Schema (draft-07), the same for the same vocabulary.
     *
     * @param types those that there are, whose fields a plan can have
     */
    public String text(Collection<DocumentType> types) {
        return JsonSchema.of(type, title, PlanVocabulary.of(types, name -> Optional.empty()));
    }

    /** The same as maps, lists and texts. */
    public Map<String, @Nullable Object> tree(Collection<DocumentType> types) {
        return JsonSchema.tree(type, title, PlanVocabulary.of(types, name -> Optional.empty()));
    }
}
