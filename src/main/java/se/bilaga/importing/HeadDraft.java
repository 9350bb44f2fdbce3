package se.bilaga.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.draft.Certainty;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftPlan;
import se.bilaga.importing.outline.Chapter;
import se.bilaga.importing.outline.ChapterPiece;
import se.bilaga.importing.outline.WordOutline;
import se.bilaga.importing.outline.WordTitle;
import se.bilaga.plan.type.DocumentType;
import se.bilaga.plan.value.Period;
import se.bilaga.source.text.MonthNames;

/** The head of a plan from a title block: what kind of document it is, whose, of which years. */
final class HeadDraft {
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:\\s*[-–—]\\s*((?:19|20)?\\d\\d))?(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
    private static final Pattern DECISION = Pattern.compile(
            "(?iu)\\p{L}+(?: av)?:?(?: (?:den )?)(.*?),? ?(\\d{4}-\\d{2}-\\d{2})(?:,? §+ ?(\\d+))?\\.?");
    private static final String UNKNOWN = "Förvaltningen";

    private final WordTitle title;
    private final ImportSetting setting;
    private final DraftPlan draft;
    private final List<String> remarks = new ArrayList<>();
    private String period = "";

    HeadDraft(WordOutline outline, ImportSetting setting, DraftPlan draft) {
        this.title = outline.title();
        this.setting = setting;
        this.draft = draft;
        write(outline);
    }

    /** Comments for the top of the plan. */
    List<String> remarks() {
        return remarks;
    }

    /** The last year that the plan can have outcomes of. */
    String outcomeYear() {
        return String.valueOf(Integer.parseInt(period.replaceAll("^.*?(\\d{4}).*$", "$1")) - 1);
    }

    private void write(WordOutline outline) {
        Fields head = draft.head();
        DocumentType type = type();
        period = period(outline);
        head.put("dokument", type.name().value());
        String named = (type.label() + " " + Period.parse(period)).toLowerCase(Locale.ROOT);
        String written = title.field("titel");
        String years = YEARS.matcher(written).find() ? "" : " " + Period.parse(period);
        if (!written.isEmpty()
                && !(written + years).toLowerCase(Locale.ROOT).replace('-', '–').equals(named.replace('-', '–'))) {
            head.put("titel", written);
        }
        String administration = administration();
        head.put("förvaltning", administration);
        String board = title.field("nämnd");
        head.put("nämnd", board.equals(administration) ? "" : board);
        head.put("period", period);
        String appendix = title.field("bilaga").replaceAll("\\D", "");
        head.put("bilaga", appendix);
        head.put("diarienummer", title.field("diarienummer"));
        date(head);
        decision(head);
        if (!title.others().isEmpty()) {
            Fields others = new Fields(-1);
            title.others().forEach(others::put);
            head.put("uppgifter", others);
        }
        if (outline.numbered()) {
            head.put("numrering", "ja");
        }
        title.lines().forEach(line -> remarks.add("Stod på första sidan: " + line));
        if (!title.lines().isEmpty()) {
            draft.judge(
                    -1,
                    Certainty.DOUBTFUL,
                    "första sidan: %s rader blev kommentarer överst",
                    "first page: %s lines became comments at the top",
                    title.lines().size());
        }
    }

    private void date(Fields head) {
        String date = title.field("datum");
        Matcher day = DAY.matcher(date);
        if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
            head.put("datum", date);
        } else if (day.matches() && MonthNames.ALL.contains(day.group(2).toLowerCase(Locale.ROOT))) {
            head.put(
                    "datum",
                    "%s-%02d-%02d"
                            .formatted(
                                    day.group(3),
                                    MonthNames.ALL.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1,
                                    Integer.parseInt(day.group(1))));
        } else if (!date.isEmpty()) {
            remarks.add("Datum på första sidan: " + date);
        }
    }

    /** A decision needs who made it: the board, where the line does not say. */
    private void decision(Fields head) {
        String text = title.field("beslut");
        Matcher match = DECISION.matcher(text);
        String by = match.matches() && !match.group(1).isBlank() ? match.group(1) : title.field("nämnd");
        if (match.matches() && !by.isBlank()) {
            head.put(
                    "beslut",
                    new Fields(-1)
                            .put("instans", by.substring(0, 1).toUpperCase(Locale.ROOT) + by.substring(1))
                            .put("datum", match.group(2))
                            .put("paragraf", match.group(3) == null ? "" : "§ " + match.group(3)));
        } else if (!text.isEmpty()) {
            remarks.add("Stod på första sidan: " + text);
        }
    }

    private DocumentType type() {
        String text = title.field("titel").toLowerCase(Locale.ROOT);
        Optional<DocumentType> found = setting.types().stream()
                .filter(type -> text.contains(type.label().toLowerCase(Locale.ROOT))
                        || text.contains(type.name().value().replace('-', ' '))
                        || text.contains(type.definite().value()))
                .max(Comparator.comparingInt(type -> type.label().length()));
        if (found.isEmpty()) {
            draft.judge(
                    -1,
                    Certainty.DOUBTFUL,
                    "titeln säger inte vilket slags dokument det är: kontrollera dokument",
                    "the title does not say what kind of document it is: see dokument");
        }
        return found.orElseGet(() -> setting.types().stream()
                .filter(type -> type.name().value().equals("kompetensförsörjningsplan"))
                .findFirst()
                .orElse(setting.types().get(0)));
    }

    private String administration() {
        for (String field : List.of("förvaltning", "nämnd", "organisation")) {
            if (!title.field(field).isEmpty()) {
                if (!field.equals("förvaltning")) {
                    draft.judge(
                            -1,
                            Certainty.DOUBTFUL,
                            "förvaltningen framgår inte: kontrollera förvaltning",
                            "the administration is not told: see förvaltning");
                }
                return title.field(field);
            }
        }
        draft.judge(
                -1,
                Certainty.DOUBTFUL,
                "förvaltningen framgår inte: skriv förvaltning",
                "the administration is not told: write förvaltning");
        return UNKNOWN;
    }

    /** Of the title block, else of the file's name, else the year that the text names most. */
    private String period(WordOutline outline) {
        for (String field : List.of("period", "titel")) {
            Optional<String> found = years(title.field(field));
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (!setting.period().isEmpty()) {
            return setting.period();
        }
        Map<String, Integer> mentioned = new TreeMap<>();
        outline.chapters().forEach(chapter -> count(chapter, mentioned));
        draft.judge(
                -1,
                Certainty.DOUBTFUL,
                "perioden framgår inte: kontrollera period",
                "the period is not told: see period");
        return mentioned.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("2025");
    }

    private static Optional<String> years(String text) {
        Matcher match = YEARS.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        String last = match.group(2) == null ? "" : match.group(2);
        String to = last.length() == 2 ? match.group(1).substring(0, 2) + last : last;
        boolean span = !to.isEmpty() && to.compareTo(match.group(1)) > 0;
        return Optional.of(match.group(1) + (span ? "-" + to : ""));
    }

    private static void count(Chapter chapter, Map<String, Integer> mentioned) {
        for (ChapterPiece piece : chapter.pieces()) {
            if (piece instanceof ChapterPiece.Wording wording) {
                wording.paragraphs().forEach(paragraph -> {
                    Matcher match = YEARS.matcher(paragraph.text());
                    while (match.find()) {
                        mentioned.merge(match.group(1), 1, Integer::sum);
                    }
                });
            }
        }
        chapter.chapters().forEach(inner -> count(inner, mentioned));
    }
}
