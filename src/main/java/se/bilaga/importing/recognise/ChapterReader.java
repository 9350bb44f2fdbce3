package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordRun;
import se.bilaga.importing.draft.Certainty;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftPlan.Attachment;
import se.bilaga.importing.draft.Rejections;
import se.bilaga.importing.figures.SeriesDrafts;
import se.bilaga.importing.outline.Chapter;
import se.bilaga.importing.outline.ChapterPiece;
import se.bilaga.importing.outline.ChapterPiece.Graph;
import se.bilaga.importing.outline.ChapterPiece.Grid;
import se.bilaga.importing.outline.ChapterPiece.Image;
import se.bilaga.importing.outline.ChapterPiece.Wording;
import se.bilaga.importing.prose.Markdown;

/** Reads the chapters of a document into the sections of a plan, and what stands in them into what it is. */
public final class ChapterReader {
    private final Groundwork work;
    private final Rejections rejected;
    private final SeriesDrafts series;
    private final CaptionIds captions;
    private final ActivityBlocks activities;
    private final GridReader grids;

    /** @param year the last that the plan tells of, for outcomes without one */
    public ChapterReader(
            Groundwork work, Rejections rejected, SeriesDrafts series, List<Chapter> chapters, String year) {
        this.work = work;
        this.rejected = rejected;
        this.series = series;
        this.captions = new CaptionIds(work.draft(), chapters);
        this.activities = new ActivityBlocks(work);
        this.grids = new GridReader(work, rejected, series, captions, activities, year);
    }

    /** All chapters, into the draft. */
    public void read(List<Chapter> chapters) {
        chapters.forEach(chapter -> work.draft().sections().add(section(chapter, List.of())));
        activities.settle();
    }

    private Fields section(Chapter chapter, List<String> above) {
        List<String> headings = new ArrayList<>(above);
        headings.add(chapter.heading().isEmpty() ? "Inledning" : chapter.heading());
        Fields section = new Fields(chapter.source());
        chapter.remarks().forEach(remark -> section.remark("Kommentar i Word: " + remark));
        section.put("rubrik", chapter.heading().isEmpty() ? "Inledning" : heading(chapter.heading()));
        List<Fields> content = new ArrayList<>();
        for (ChapterPiece piece : chapter.pieces()) {
            piece.accept(new Reading(headings, content));
        }
        if (!content.isEmpty()
                && content.get(0).get("text").isPresent()
                && content.get(0).comments().isEmpty()) {
            section.put("text", content.remove(0).get("text").orElseThrow());
        }
        if (!content.isEmpty()) {
            section.put("innehåll", DraftNode.list(content));
        }
        List<Fields> inner =
                chapter.chapters().stream().map(one -> section(one, headings)).toList();
        if (!inner.isEmpty()) {
            section.put("avsnitt", DraftNode.list(inner));
        }
        return section;
    }

    private static String heading(String text) {
        return Markdown.words(text);
    }

    /** Reads the pieces under a heading. */
    private final class Reading implements ChapterPiece.Visitor {
        private final List<String> headings;
        private final List<Fields> content;

        Reading(List<String> headings, List<Fields> content) {
            this.headings = headings;
            this.content = content;
        }

        private String here() {
            return headings.get(headings.size() - 1);
        }

        @Override
        public void visit(Wording wording) {
            List<Paragraph> all = wording.paragraphs();
            List<Paragraph> prose = new ArrayList<>();
            for (int from = 0; from < all.size(); ) {
                int to = from;
                while (to < all.size() && all.get(to).look().list() >= 0) {
                    to++;
                }
                List<Paragraph> items = all.subList(from, to);
                if (to > from
                        && prose.isEmpty()
                        && rejected.of(wording.source()) == 0
                        && here().matches("(?iu)förslag till beslut|beslutsförslag")) {
                    content.add(new Fields(wording.source())
                            .put(
                                    "beslutsförslag",
                                    new Fields(wording.source())
                                            .put(
                                                    "förslag",
                                                    DraftNode.list(items.stream()
                                                            .map(work.markdown()::line)
                                                            .map(DraftNode::line)
                                                            .toList()))));
                    from = to;
                } else if (to > from && rejected.of(wording.source()) == 0 && isOfActivities(prose, items)) {
                    prose(wording.source(), prose);
                    activities(wording.source(), items);
                    from = to;
                } else {
                    to = Math.max(to, from + 1);
                    prose.addAll(all.subList(from, to));
                    from = to;
                }
            }
            prose(wording.source(), prose);
        }

        /** Whether the line before a list, or a heading over it, says that its items are activities. */
        private boolean isOfActivities(List<Paragraph> before, List<Paragraph> items) {
            String lead = before.isEmpty() ? "" : before.get(before.size() - 1).text();
            if (headings.stream().anyMatch(ActivityList::isOfOther)) {
                return false;
            }
            boolean under = headings.stream().anyMatch(ActivityList::announces);
            return ActivityList.leadsTo(lead)
                    || (under && (!lead.endsWith(":") || new ActivityList(work, -1).isTold(items)));
        }

        private void activities(int source, List<Paragraph> items) {
            ActivityList list = new ActivityList(work, source);
            List<Fields> made = list.read(items);
            Fields block = new Fields(source).put("form", "lista");
            if (!list.columns().isEmpty()) {
                block.put(
                        "kolumner",
                        new DraftNode.Items(
                                list.columns().stream()
                                        .<DraftNode>map(DraftNode::line)
                                        .toList(),
                                true));
            }
            Fields group = new Fields(source).put("aktiviteter", DraftNode.list(made));
            Fields item = new Fields(source).put("aktiviteter", block);
            content.add(item);
            activities.add(block, List.of(group), headings);
            work.draft()
                    .judge(
                            source,
                            Certainty.LIKELY,
                            "\"%s\": punktlista läst som %s aktiviteter",
                            "\"%s\": list read as %s activities",
                            here(),
                            made.size());
        }

        private void prose(int source, List<Paragraph> paragraphs) {
            if (paragraphs.isEmpty()) {
                return;
            }
            Fields item = new Fields(source);
            paragraphs.forEach(
                    paragraph -> paragraph.remarks().forEach(remark -> item.remark("Kommentar i Word: " + remark)));
            if (paragraphs.stream().anyMatch(paragraph -> paragraph.look().boxed())) {
                item.remark("Stod i en textruta.");
            }
            List<Paragraph> read = rejected.of(source) < 2
                    ? paragraphs
                    : paragraphs.stream().map(Reading::bare).toList();
            UnaryOperator<String> referring = rejected.of(source) < 2 ? captions::referring : words -> words;
            content.add(item.put("text", new DraftNode.Prose(work.markdown().of(read, referring))));
            paragraphs.clear();
        }

        /** Its words alone. */
        private static Paragraph bare(Paragraph paragraph) {
            return paragraph.with(List.of(WordRun.plain(paragraph.text())));
        }

        @Override
        public void visit(Grid grid) {
            grids.read(grid, headings, content);
        }

        @Override
        public void visit(Image image) {
            String extension = image.picture().extension().replace("jpeg", "jpg");
            boolean known = List.of("png", "jpg", "svg").contains(extension);
            if (!known || rejected.of(image.source()) > 0) {
                lost(
                        image.source(),
                        "bild (" + extension + ")",
                        "picture (" + extension + ")",
                        image.caption().text());
                return;
            }
            String name = "bilder/" + work.draft().id("bild", here().isEmpty() ? "bild" : here()) + "." + extension;
            work.draft().attachments().add(new Attachment(name, image.picture().bytes()));
            String description = image.picture().description();
            Fields block = new Fields(image.source())
                    .put("id", captions.of(image.source()))
                    .put("fil", name);
            block.put("alt", description.isEmpty() ? "Bild ur den gamla planen: skriv vad den visar" : description);
            block.put("rubrik", work.caption(image.caption()));
            content.add(new Fields(image.source()).put("bild", block));
            work.draft()
                    .judge(
                            image.source(),
                            description.isEmpty() ? Certainty.DOUBTFUL : Certainty.SURE,
                            description.isEmpty() ? "\"%s\": en bild utan alternativtext" : "\"%s\": en bild",
                            description.isEmpty() ? "\"%s\": a picture without a text for it" : "\"%s\": a picture",
                            here());
        }

        @Override
        public void visit(Graph graph) {
            Optional<Fields> chart = rejected.of(graph.source()) > 0
                    ? Optional.empty()
                    : series.chart(graph, captions.of(graph.source()), here());
            chart.ifPresentOrElse(
                    block -> content.add(new Fields(graph.source()).put("diagram", block)),
                    () -> lost(
                            graph.source(), "diagram", "chart", graph.caption().text()));
        }

        private void lost(int source, String swedish, String english, String caption) {
            content.add(new Fields(source)
                    .remark("Här var ett " + swedish + " som inte kunde tas med.")
                    .put("text", new DraftNode.Prose(caption.isEmpty() ? "[…]" : Markdown.words(caption))));
            work.draft()
                    .judge(
                            source,
                            Certainty.DOUBTFUL,
                            "\"%s\": ett %s kunde inte tas med",
                            "\"%s\": a %s could not be brought in",
                            here(),
                            swedish.isEmpty() ? english : swedish);
        }
    }
}
