package se.bilaga.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.source.diagnostic.Message;

/** A plan as far as it has been understood, in the order that plans have. */
public final class DraftPlan {
    private final Fields head = new Fields(-1);
    private final Set<String> areas = new LinkedHashSet<>();
    private final List<Fields> acceptances = new ArrayList<>();
    private final Map<String, Fields> series = new LinkedHashMap<>();
    private final List<Fields> goals = new ArrayList<>();
    private final List<Fields> groups = new ArrayList<>();
    private final List<Fields> risks = new ArrayList<>();
    private final List<Fields> followedRisks = new ArrayList<>();
    private final List<Fields> controls = new ArrayList<>();
    private final List<Fields> followedControls = new ArrayList<>();
    private final List<Fields> sections = new ArrayList<>();
    private final List<PartJudgement> judgements = new ArrayList<>();
    private final Map<String, Ids> ids = new LinkedHashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();

    /** A file that the plan names: {@code bilder/figur-1.png}. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Attachment(String path, byte[] bytes) {
        public Attachment {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    public Fields head() {
        return head;
    }

    public Set<String> areas() {
        return areas;
    }

    public List<Fields> acceptances() {
        return acceptances;
    }

    public Map<String, Fields> series() {
        return series;
    }

    public List<Fields> goals() {
        return goals;
    }

    public List<Fields> groups() {
        return groups;
    }

    public List<Fields> risks() {
        return risks;
    }

    public List<Fields> followedRisks() {
        return followedRisks;
    }

    public List<Fields> controls() {
        return controls;
    }

    public List<Fields> followedControls() {
        return followedControls;
    }

    public List<Fields> sections() {
        return sections;
    }

    public List<PartJudgement> judgements() {
        return judgements;
    }

    public List<Attachment> attachments() {
        return attachments;
    }

    /** A name that nothing else of a kind has: {@code id("tabell", "Könsfördelning")} is {@code könsfördelning}. */
    public String id(String kind, String words) {
        return ids.computeIfAbsent(kind, name -> new Ids(name.equals("serie") ? "_" : "-"))
                .of(words);
    }

    public void judge(int source, Certainty certainty, String swedish, String english, Object... arguments) {
        judgements.add(new PartJudgement(source, certainty, Message.of(swedish, english, arguments)));
    }

    /** The plan's text; where each part of it stands is known of what is given back. */
    public YamlText yaml(String schema, List<String> remarks) {
        YamlText yaml = new YamlText();
        yaml.comment("", "yaml-language-server: $schema=" + schema);
        remarks.forEach(remark -> yaml.comment("", remark));
        yaml.fields(head);
        list(yaml, "godkända", acceptances);
        if (!series.isEmpty()) {
            yaml.blank();
            yaml.series(series);
        }
        list(yaml, "mål", goals);
        list(yaml, "aktiviteter", groups);
        list(yaml, "risker", risks);
        list(yaml, "kontroller", controls);
        Fields followed = new Fields(-1);
        if (!followedRisks.isEmpty()) {
            followed.put("risker", DraftNode.list(followedRisks));
        }
        if (!followedControls.isEmpty()) {
            followed.put("kontroller", DraftNode.list(followedControls));
        }
        if (!followed.all().isEmpty()) {
            yaml.blank();
            yaml.fields(new Fields(-1).put("uppföljning", followed));
        }
        list(yaml, "avsnitt", sections);
        return yaml;
    }

    private static void list(YamlText yaml, String key, List<Fields> items) {
        if (!items.isEmpty()) {
            yaml.blank();
            yaml.list(key, items);
        }
    }
}
