package se.bilaga.plan.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.plan.requirement.HeededList;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.plan.value.Ordered;
import se.bilaga.plan.value.RuleLevel;
import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** A kind of appendix, read from its file: {@code dokumenttyper/internkontrollplan.yaml}. */
@Doc("En dokumenttyp: vad dess dokument heter, har och behöver")
public record DocumentType(
        Span at,

        @Key(
                value = "namn",
                also = "obestämd|dokument",
                doc = "Vad dokumentet kallas, med liten bokstav: det som står efter dokument i en plan",
                example = "internkontrollplan")
        Text name,

        @Key(value = "bestämd", also = "bestämd form", doc = "I bestämd form", example = "internkontrollplanen")
        Text definite,

        @Key(value = "flertal", also = "plural", doc = "Flera sådana", example = "internkontrollplaner")
        Text plural,

        @Key(value = "beskrivning", also = "text|hjälp", doc = "Vad dokumentet är till för, för den som väljer")
        Text description,

        @Key(
                value = "titel",
                also = "rubrik",
                doc = "Titeln, före perioden; annars namnet med stor bokstav",
                example = "Plan för intern kontroll")
        @Nullable
        Text title,

        @Key(
                value = "mall",
                also = "template",
                doc = "Mallen i templates/page som lägger ut dokumentet",
                fallback = "standard")
        Text template,

        @Key(
                value = "ord",
                also = "rubriker|benämningar|etiketter",
                doc = "Ord i rubriker och kolumnhuvuden som är andra än de vanliga",
                example = "{aktiviteter: Åtgärder}")
        Map<DocumentWord, Text> words,

        @Key(
                value = "områden",
                also = "areas",
                doc = "Områden som dokumentet har utöver organisationens, i ordning, med rubriker",
                example = "{rekrytering: Rekrytering och befordran}")
        Map<String, Text> areas,

        @Key(value = "delar", also = "avsnitt|disposition", doc = "Delarna som dokumentet brukar ha, i vanlig ordning")
        List<DocumentPart> parts,

        @Key(
                value = "fält",
                also = "egna fält",
                doc = "Fält som dokumentets aktiviteter, risker, mål och kontroller har")
        @Nullable
        OwnFields fields,

        @Key(
                value = "regler",
                also = "kontroller",
                doc = "Hur allvarlig en regel är i sådana dokument, om organisationen inte säger annat",
                example = "{måldatum-saknas: av}")
        Map<String, RuleLevel> rules,

        @Key(value = "krav", also = "kravlistor|kravlista", doc = "Kravlistor som dokumentet följer")
        List<HeededList> requirements,

        @Key(value = "små-grupper", also = "döljs|röjande", doc = "Gränser för hur små grupper som visas") @Nullable
        SmallGroups smallGroups,

        @Key(
                value = "år-framåt",
                also = "framåt",
                doc = "Hur många år efter perioden som måldatum får ligga",
                fallback = "0")
        int yearsAhead,

        @Key(
                value = "utkast",
                also = "början|skelett|mallplan",
                doc =
                        "Det som bilaga new skriver, efter dokument, förvaltning och period; ÅR, FJOL och FÖRFJOL blir årtal")
        Text draft) {

    public DocumentType {
        words = Ordered.copy(words);
        areas = Ordered.copy(areas);
        parts = List.copyOf(parts);
        rules = Ordered.copy(rules);
        requirements = List.copyOf(requirements);
    }

    /** As in a title: {@code Kompetensförsörjningsplan}. */
    public String label() {
        String words = title == null ? name.value() : title.value();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The fields that its things have beyond the usual. */
    public OwnFields ownFields() {
        return fields == null ? OwnFields.none(at) : fields;
    }

    /** The type's own word, or the usual one. */
    public String word(DocumentWord term) {
        Text own = words.get(term);
        return own == null ? term.label() : own.value();
    }
}
