package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.prose.DueWords;
import se.bilaga.importing.prose.StatusWords;

/** A list under words that say that its items are activities: {@code Skugga en kollega (ansvarig: HR; måldatum: 2025)}. */
final class ActivityList {
    private static final String WORDS =
            "(?:aktivitet(?:er|erna)?|åtgärd(?:er|erna)|insats(?:er|erna)|satsning(?:ar|arna)|handlingsplan(?:en)?|aktivitetsplan(?:en)?)";
    private static final Pattern HEADING = Pattern.compile("(?isu)(?:.{0,60} )?\\p{L}{0,14}" + WORDS + "(?: .{0,60})?");
    private static final Pattern LEAD = Pattern.compile(
            "(?isu).*(?<!\\p{L})" + WORDS
                    + "(?!\\p{L}).*|(?isu).*(?:detta|det här|följande)? ?(?:ska|kommer) vi (?:att )?göra.*|(?isu).*vi (?:ska|kommer att).*");
    private static final Pattern DONE = Pattern.compile(
            "(?isu).*(?:uppfölj|föregående|förra|genomförda|genomfördes|genomförts|har gjort|har gjorts|gjordes|utvärdering|avslutade).*");
    private static final Pattern OTHER = Pattern.compile("(?isu).*(?<!\\p{L})risk.*");
    private static final Pattern TAIL = Pattern.compile("(?s)(.*\\S)\\s*\\(([^()]{2,160})\\)[.]?");
    private static final Pattern SAID = Pattern.compile(
            "(?s)(.*?\\S)[.]?\\s*[–—-]?\\s*((?:Ansvarig(?:a)?|Ansvar|Klart?|När|Måldatum|Senast)\\s*:.*)");
    private static final Pattern LABELLED = Pattern.compile("(?isu)([\\p{L} ]{3,20}):\\s*(.+)");

    private final Groundwork work;
    private final int source;
    private final Set<String> said = new LinkedHashSet<>();

    ActivityList(Groundwork work, int source) {
        this.work = work;
        this.source = source;
    }

    /** Whether a heading says that activities follow. */
    static boolean announces(String heading) {
        return HEADING.matcher(heading).matches() && !isOfOther(heading);
    }

    /** Whether the sentence before a list says so: {@code Aktiviteter som prioriteras 2025:}. */
    static boolean leadsTo(String paragraph) {
        String last = paragraph.replaceFirst("(?s)^.*[.!?] (?=\\p{Lu})", "");
        return last.endsWith(":")
                && LEAD.matcher(last).matches()
                && !DONE.matcher(last).matches();
    }

    static boolean isOfDone(String words) {
        return DONE.matcher(words).matches();
    }

    /** Whether lists under a heading are of something else: what has been done, risks. */
    static boolean isOfOther(String heading) {
        return isOfDone(heading) || OTHER.matcher(heading).matches();
    }

    /** Whether most items say who does them or when. */
    boolean isTold(List<Paragraph> items) {
        long told = items.stream()
                .map(work.markdown()::line)
                .filter(text -> Stream.of(TAIL, SAID)
                        .map(form -> form.matcher(text))
                        .anyMatch(
                                match -> match.matches() && tail(match.group(2)).isPresent()))
                .count();
        return told * 2 >= items.size();
    }

    /** What stands in parentheses after the activities, in the order that it came. */
    List<String> columns() {
        return List.copyOf(said);
    }

    /** An activity for each item; items below an item are of its words. */
    List<Fields> read(List<Paragraph> items) {
        List<Fields> made = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Paragraph item : items) {
            String text = work.markdown().line(item);
            if (item.look().list() > 0 && !texts.isEmpty()) {
                int last = texts.size() - 1;
                texts.set(last, texts.get(last) + (texts.get(last).endsWith(":") ? " " : "; ") + text);
            } else {
                texts.add(text);
            }
        }
        texts.forEach(text -> made.add(activity(text)));
        return made;
    }

    private Fields activity(String text) {
        Fields own = new Fields(source);
        String words = text;
        for (Pattern form : List.of(TAIL, SAID)) {
            Matcher match = form.matcher(words);
            Optional<Fields> read = match.matches() ? tail(match.group(2)) : Optional.empty();
            if (read.isPresent()) {
                words = match.group(1);
                own = read.get();
                break;
            }
        }
        Fields activity = new Fields(source)
                .put("id", work.draft().id("aktivitet", words))
                .put("aktivitet", words);
        own.all().forEach(activity::put);
        said.addAll(own.all().keySet());
        return activity;
    }

    /** {@code ansvarig: HR; måldatum: 2025}, {@code HR, 2025}; empty where a part of it is something else. */
    private Optional<Fields> tail(String text) {
        Fields fields = new Fields(source);
        for (String part : text.split("[;,]|\\.\\s+(?=\\p{Lu}\\p{L}+:)", -1)) {
            String said = part.strip().replaceAll("\\.$", "");
            Matcher labelled = LABELLED.matcher(said);
            if (labelled.matches() && put(fields, labelled.group(1).toLowerCase(Locale.ROOT), labelled.group(2))) {
                continue;
            }
            Optional<String> due = DueWords.of(said);
            if (due.isPresent()) {
                fields.put("måldatum", due.get());
            } else if (StatusWords.of(said).isPresent()) {
                fields.put("status", StatusWords.of(said).get());
            } else if (!labelled.matches() && isRole(said)) {
                role(fields, said);
            } else {
                return Optional.empty();
            }
        }
        return fields.all().isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    private static void role(Fields fields, String role) {
        List<String> roles = new ArrayList<>();
        fields.get("ansvarig").ifPresent(node -> {
            if (node instanceof DraftNode.Items items) {
                items.nodes().forEach(item -> roles.add(((DraftNode.Line) item).text()));
            } else {
                roles.add(((DraftNode.Line) node).text());
            }
        });
        roles.add(role);
        fields.put("ansvarig", DraftNode.words(roles));
    }

    private static boolean isRole(String text) {
        return text.matches(
                "(?u)\\p{Lu}{2,5}|(?iu)(?:[\\p{L}-]+ ){0,2}[\\p{L}-]*(?:chef(?:er)?|are|ledning(?:en)?|HR|avdelning(?:en)?|enhet(?:en|er)?"
                        + "|strateg|controller|rektor(?:er)?|förvaltning(?:en)?|direktör|kommunikatör(?:er)?|ist|grupp(?:en)?|ansvarig|stab(?:en)?|kontor(?:et)?)");
    }

    private static boolean put(Fields fields, String label, String value) {
        String text = value.strip();
        if (label.startsWith("ansvar") || label.equals("vem")) {
            fields.put("ansvarig", DraftNode.words(Groundwork.roles(text)));
            return true;
        }
        if (label.matches("måldatum|klart?|när|tid|tidplan|senast|slutdatum|datum")
                && DueWords.of(text).isPresent()) {
            fields.put("måldatum", DueWords.of(text).get());
            return true;
        }
        if (label.equals("status") && StatusWords.of(text).isPresent()) {
            fields.put("status", StatusWords.of(text).get());
            return true;
        }
        if (label.equals("uppföljning")) {
            fields.put("uppföljning", text);
            return true;
        }
        return false;
    }
}
