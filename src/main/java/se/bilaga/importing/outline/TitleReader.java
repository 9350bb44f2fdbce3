package se.bilaga.importing.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.document.WordBlock;
import se.bilaga.importing.document.WordBlock.Cell;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordBlock.Row;
import se.bilaga.importing.document.WordBlock.Table;

/** The title block: the lines and the small table before the first heading. */
final class TitleReader {
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 120;
    private static final Pattern LABELLED = Pattern.compile("(\\p{Lu}[\\p{L} ./-]{1,30}?)\\s*[:\t]\\s*(\\S.{0,80})");
    private static final Pattern DIARY =
            Pattern.compile("(?iu)(?:dnr|diarienr|diarienummer|ärendenummer)[.:]?\\s*(.*)");
    private static final Pattern APPENDIX = Pattern.compile("(?iu)bilaga\\s*(?:nr\\.?\\s*)?(\\d{1,3})[.:]?");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \\d{4}");
    /** {@code Fastställd av kommunstyrelsen 2024-12-11, § 142}. */
    private static final Pattern DECISION =
            Pattern.compile("(?iu)(?:fastställ[dt]|antag(?:en|et)|beslut(?:ad|at)?)(?: av)?[: ]+.*(?:19|20)\\d\\d.*");

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:\\s*[-–—]\\s*((?:19|20)\\d\\d))?(?!\\d)");
    private static final Pattern KIND = Pattern.compile(
            "(?iu).*(?:plan|rapport|bokslut|kartläggning|redovisning|åtgärder|uppföljning|analys|program|strategi)\\b.*");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("nämnd", "nämnd"),
            Map.entry("styrelse", "nämnd"),
            Map.entry("diarienummer", "diarienummer"),
            Map.entry("diarienr", "diarienummer"),
            Map.entry("dnr", "diarienummer"),
            Map.entry("datum", "datum"),
            Map.entry("upprättad", "datum"),
            Map.entry("förvaltning", "förvaltning"),
            Map.entry("kontor", "förvaltning"),
            Map.entry("organisation", "organisation"),
            Map.entry("kommun", "organisation"),
            Map.entry("bilaga", "bilaga"),
            Map.entry("period", "period"),
            Map.entry("avser", "period"),
            Map.entry("planperiod", "period"),
            Map.entry("titel", "titel"));

    private final HeadingLooks looks;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private int used;

    TitleReader(HeadingLooks looks) {
        this.looks = looks;
    }

    /** How many blocks it has taken. */
    int used() {
        return used;
    }

    WordTitle read(List<WordBlock> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), MOST_LINES); i++) {
            WordBlock block = blocks.get(i);
            boolean taken = block instanceof Paragraph paragraph
                    ? isTitle(paragraph, following(blocks, i))
                    : !(block instanceof Table table) || isOfTitle(table);
            if (!taken) {
                break;
            }
            used = i + 1;
            if (block instanceof Paragraph paragraph) {
                paragraph.text().lines().forEach(line -> line(line, paragraph));
            } else if (block instanceof Table table) {
                table.rows().forEach(this::row);
            }
        }
        if (blocks.subList(0, used).stream().noneMatch(block -> block instanceof Paragraph p && !p.isBlank())) {
            used = fields.isEmpty() ? 0 : used;
        }
        return new WordTitle(fields, others, lines);
    }

    private static WordBlock following(List<WordBlock> blocks, int index) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph) || !paragraph.isBlank()) {
                return blocks.get(i);
            }
        }
        return blocks.get(index);
    }

    private boolean isTitle(Paragraph paragraph, WordBlock next) {
        if (paragraph.isBlank() || paragraph.look().contents() || HeadingLooks.isTitle(paragraph)) {
            return true;
        }
        String text = paragraph.text();
        if (text.length() > LONGEST
                || (text.matches(".*[.!?]") && text.split(" ").length > 5)
                || paragraph.look().list() >= 0) {
            return false;
        }
        boolean heading = looks.level(paragraph) >= 0;
        if (heading && looks.isStyled()) {
            return fields.get("titel") == null
                    && KIND.matcher(text).matches()
                    && YEARS.matcher(text).find();
        }
        boolean overText = next instanceof Paragraph after
                && (isText(after) || after.look().list() >= 0);
        boolean overTable = next instanceof Table table && !isOfTitle(table) && fields.containsKey("titel");
        return !heading || !(overText || overTable);
    }

    private static boolean isText(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() > LONGEST || (text.matches("(?s).*[.:]") && text.split(" ", -1).length > 4);
    }

    private static boolean isOfTitle(Table table) {
        long known = table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .filter(row -> NAMES.containsKey(label(row.cells().get(0).text())))
                .count();
        return known > 0 && table.width() <= 4 && table.rows().size() <= 12;
    }

    private static String label(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[:.]+$", "").strip();
    }

    private void row(Row row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            labelled(cells.get(i).text(), cells.get(i + 1).text());
        }
    }

    private void labelled(String name, String value) {
        if (name.isBlank() || value.isBlank()) {
            return;
        }
        String known = NAMES.get(label(name));
        if (known == null || fields.containsKey(known)) {
            others.put(name.replaceAll("[:\\s]+$", ""), value);
        } else {
            fields.put(known, value);
        }
    }

    private void line(String line, Paragraph paragraph) {
        String text = line.strip();
        if (text.isEmpty() || paragraph.look().contents() || text.matches("(?iu)innehåll(?:sförteckning)?")) {
            return;
        }
        Matcher diary = DIARY.matcher(text);
        Matcher appendix = APPENDIX.matcher(text);
        Matcher labelled = LABELLED.matcher(text);
        if (diary.matches()) {
            labelled("diarienummer", diary.group(1));
        } else if (appendix.matches()) {
            labelled("bilaga", appendix.group(1));
        } else if (DECISION.matcher(text).matches() && !fields.containsKey("beslut")) {
            fields.put("beslut", text);
        } else if (DATE.matcher(text).matches()) {
            labelled("datum", text);
        } else if (labelled.matches() && !KIND.matcher(labelled.group(1)).matches()) {
            labelled(labelled.group(1), labelled.group(2));
        } else if (!name(text, paragraph)) {
            lines.add(text);
        }
    }

    /** A line that is a name: of the document, its years, the organisation, the administration, the board. */
    private boolean name(String text, Paragraph paragraph) {
        boolean years = YEARS.matcher(text).find();
        if (!fields.containsKey("titel")
                && (KIND.matcher(text).matches() || paragraph.look().style().equals("title"))
                && !text.matches("(?iu).*(?:förvaltningen|nämnden)")) {
            return put("titel", text);
        }
        if (years && text.replaceAll("[\\d\\s–—-]", "").length() < 12) {
            return put("period", text);
        }
        String nameless = YEARS.matcher(text).replaceAll("").strip().replaceAll("[,\\s]+$", "");
        if (years && !nameless.equals(text) && name(nameless, paragraph)) {
            put("period", text);
            return true;
        }
        if (text.matches("(?iu).*(?:förvaltning|förvaltningen|kontor|kontoret)")) {
            return put("förvaltning", text);
        }
        if (text.matches("(?iu).*(?:nämnd|nämnden|styrelse|styrelsen)")) {
            return put("nämnd", text);
        }
        if (text.matches("(?iu).*(?: kommun| stad|kommunen|^region .*)")) {
            return put("organisation", text);
        }
        return paragraph.look().style().equals("subtitle")
                ? put("förvaltning", text)
                : paragraph.look().style().equals("organisation") && put("organisation", text);
    }

    private boolean put(String field, String text) {
        return fields.putIfAbsent(field, Capitals.spoken(text)) == null;
    }
}
