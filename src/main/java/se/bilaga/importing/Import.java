package se.bilaga.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.bilaga.importing.document.WordDocument;
import se.bilaga.importing.draft.Certainty;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftPlan;
import se.bilaga.importing.draft.Rejections;
import se.bilaga.importing.draft.YamlText;
import se.bilaga.importing.figures.SeriesDrafts;
import se.bilaga.importing.outline.OutlineReader;
import se.bilaga.importing.outline.WordOutline;
import se.bilaga.importing.prose.Markdown;
import se.bilaga.importing.recognise.ChapterReader;
import se.bilaga.importing.recognise.Groundwork;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Severity;

/**
 * Makes a plan of an old one in Word.
 *
 * <p>What is wrong in what comes out is taken one step back towards plain words, until the plan can be built; what the old
 * document itself has wrong is accepted in the plan, with what is right.
 */
public final class Import {
    private static final int LAST_LATIN = 0x17f;
    private static final int MOST_ROUNDS = 8;
    private static final Set<String> OWN_FAULTS = Set.of(
            "summa-stämmer-inte",
            "tabell-räknefel",
            "totalt-utanför-delarna",
            "andelar-blir-inte-hundra",
            "tabellandelar-blir-inte-hundra",
            "risk-utan-åtgärd",
            "risk-med-två-nivåer");

    private final WordDocument document;
    private final WordOutline outline;
    private final ImportSetting setting;
    private final PlanProof proof;
    private final Rejections rejected = new Rejections();
    private final Map<String, String> accepted = new LinkedHashMap<>();

    /** Signs that the organisation's fonts do not have. */
    private final Set<Integer> missing = new TreeSet<>();

    private Import(WordDocument document, ImportSetting setting, PlanProof proof) {
        this.document = document;
        this.outline = OutlineReader.read(document);
        this.setting = setting;
        this.proof = proof;
    }

    /** A draft written out, with what goes into the organisation's file. */
    private record Written(DraftPlan draft, YamlText yaml, Map<String, String> added) {}

    public static ImportedPlan of(WordDocument document, ImportSetting setting, PlanProof proof) {
        return new Import(document, setting, proof).make();
    }

    private ImportedPlan make() {
        Written written = written();
        List<Diagnostic> found = List.of();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            found = proof.check(written.yaml.text(), written.draft.attachments(), written.added);
            if (!learn(written, found)) {
                break;
            }
            written = written();
        }
        String bound = proof.bound(written.yaml.text(), written.draft.attachments(), written.added);
        BoundFigures marked = BoundFigures.of(written.yaml.text(), bound);
        List<Diagnostic> left = errors(found);
        boolean sound = errors(proof.check(marked.text(), written.draft.attachments(), written.added))
                        .size()
                <= left.size();
        if (marked.count() > 0 && sound) {
            written.draft.judge(
                    -1,
                    Certainty.LIKELY,
                    "%s siffror i löptexten hämtas ur statistiken; raderna är märkta",
                    "%s figures in the prose come from the statistics; the lines are marked",
                    marked.count());
        }
        return new ImportedPlan(
                sound ? marked.text() : written.yaml.text(),
                written.draft.attachments(),
                written.added,
                ImportedPlan.Part.of(
                        written.draft.judgements(), written.yaml, sound ? marked : BoundFigures.of("", "")),
                document.counts(),
                left);
    }

    private static List<Diagnostic> errors(List<Diagnostic> found) {
        return found.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    }

    /** Takes back what is wrong, and accepts what was wrong before; false where nothing is left to do. */
    private boolean learn(Written written, List<Diagnostic> found) {
        boolean learnt = false;
        int known = missing.size();
        Set<Integer> parts = new LinkedHashSet<>();
        for (Diagnostic one : found) {
            if (OWN_FAULTS.contains(one.rule())) {
                learnt |= accept(one);
            } else if (one.rule().equals("tecken-saknas")) {
                one.message().sv().codePoints().filter(c -> c > LAST_LATIN).forEach(missing::add);
                learnt |= missing.size() > known;
            } else if (one.severity() == Severity.ERROR) {
                int line = one.at().file().line(one.at().from());
                int source = written.yaml.source(line);
                if (source >= 0 && parts.add(source)) {
                    rejected.add(source);
                    learnt = true;
                }
            }
        }
        return learnt;
    }

    private boolean accept(Diagnostic one) {
        String where = one.at().text().lines().findFirst().orElse("").strip();
        String place = where.length() > 60 ? "" : where;
        String said = one.message().sv();
        String key = one.rule() + "\n" + place;
        String before = accepted.put(key, said);
        return before == null;
    }

    private Written written() {
        DraftPlan draft = new DraftPlan();
        HeadDraft head = new HeadDraft(outline, setting, draft);
        Groundwork work = new Groundwork(
                draft,
                new Markdown(document.notes()),
                setting.likelyAreas(),
                setting.type(draft.head().text("dokument")).ownFields());
        SeriesDrafts series =
                new SeriesDrafts(draft, setting.shipped(), draft.head().text("dokument"));
        new ChapterReader(work, rejected, series, outline.chapters(), head.outcomeYear()).read(outline.chapters());
        if (!draft.areas().isEmpty()) {
            draft.head()
                    .put(
                            "områden",
                            new DraftNode.Items(
                                    draft.areas().stream()
                                            .<DraftNode>map(DraftNode::line)
                                            .toList(),
                                    true));
        }
        accepted.forEach((key, said) -> {
            String[] parts = key.split("\n", -1);
            draft.acceptances()
                    .add(new Fields(-1)
                            .put("regel", parts[0])
                            .put("vid", parts[1])
                            .put("skäl", "Så står det i det gamla dokumentet: " + said + "."));
        });
        Map<String, String> added = new LinkedHashMap<>();
        for (String area : draft.areas()) {
            if (!setting.areas().containsKey(area)) {
                added.put(area, work.areas().getOrDefault(area, area));
            }
        }
        if (!missing.isEmpty()) {
            StringBuilder signs = new StringBuilder();
            missing.forEach(signs::appendCodePoint);
            draft.judge(
                    -1,
                    Certainty.DOUBTFUL,
                    "tecken som typsnittet inte har är borttagna: %s",
                    "signs that the font has not are taken out: %s",
                    signs);
        }
        return new Written(draft, draft.yaml(setting.schema(), head.remarks()).without(missing), added);
    }
}
