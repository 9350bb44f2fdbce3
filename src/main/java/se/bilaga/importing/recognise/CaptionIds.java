package se.bilaga.importing.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bilaga.importing.draft.DraftPlan;
import se.bilaga.importing.outline.Caption;
import se.bilaga.importing.outline.Chapter;
import se.bilaga.importing.outline.ChapterPiece;

/** The tables and figures that sentences refer to by their numbers, so that they refer by name. */
final class CaptionIds {
    private static final Pattern MENTION =
            Pattern.compile("(?iu)(?<!\\p{L})(tabell|figur|diagram)[\\s\u00a0]+(\\d{1,3})(?!\\d)(?!,\\d)");

    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<Integer, String> ids = new TreeMap<>();

    CaptionIds(DraftPlan draft, List<Chapter> chapters) {
        chapters.forEach(this::mentions);
        chapters.forEach(chapter -> captions(draft, chapter));
    }

    /** The id of a table or figure; {@code ""} where nothing refers to it. */
    String of(int source) {
        return ids.getOrDefault(source, "");
    }

    /** Markdown in which a mention of a number is a reference: {@code tabell 3} is {@code {{tabell kön}}}. */
    String referring(String markdown) {
        return MENTION.matcher(markdown).replaceAll(match -> {
            String reference = references.get(key(match.group(1), match.group(2)));
            boolean first = Character.isUpperCase(match.group(1).charAt(0));
            return Matcher.quoteReplacement(reference == null || first ? match.group() : "{{" + reference + "}}");
        });
    }

    private static String key(String word, String number) {
        return (word.toLowerCase(Locale.ROOT).equals("tabell") ? "tabell " : "figur ") + number;
    }

    private void mentions(Chapter chapter) {
        for (ChapterPiece piece : chapter.pieces()) {
            if (piece instanceof ChapterPiece.Wording wording) {
                wording.paragraphs().forEach(paragraph -> {
                    Matcher match = MENTION.matcher(paragraph.text());
                    while (match.find()) {
                        mentioned.add(key(match.group(1), match.group(2)));
                    }
                });
            }
        }
        chapter.chapters().forEach(this::mentions);
    }

    private void captions(DraftPlan draft, Chapter chapter) {
        for (ChapterPiece piece : chapter.pieces()) {
            if (piece instanceof ChapterPiece.Grid grid) {
                name(draft, grid.source(), grid.caption());
            } else if (piece instanceof ChapterPiece.Graph graph) {
                name(draft, graph.source(), graph.caption());
            } else if (piece instanceof ChapterPiece.Image image) {
                name(draft, image.source(), image.caption());
            }
        }
        chapter.chapters().forEach(inner -> captions(draft, inner));
    }

    private void name(DraftPlan draft, int source, Caption caption) {
        if (mentioned.contains(caption.number())) {
            String kind = caption.number().replaceAll(" .*", "");
            String id = draft.id(kind, caption.text().isEmpty() ? caption.number() : caption.text());
            ids.put(source, id);
            references.put(caption.number(), kind + " " + id);
        }
    }
}
