package se.bilaga.importing.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bilaga.importing.draft.Certainty;
import se.bilaga.importing.draft.DraftNode;
import se.bilaga.importing.draft.DraftNode.Fields;
import se.bilaga.importing.draft.DraftPlan;
import se.bilaga.importing.draft.Rejections;
import se.bilaga.importing.figures.SeriesDrafts;
import se.bilaga.importing.outline.ChapterPiece.Grid;

/** Reads a table into what it is: activities, risks, a checklist, goals, figures; else as it stands. */
final class GridReader {
    private final Groundwork work;
    private final DraftPlan draft;
    private final Rejections rejected;
    private final SeriesDrafts series;
    private final CaptionIds captions;
    private final ActivityBlocks activities;
    private final String year;

    GridReader(
            Groundwork work,
            Rejections rejected,
            SeriesDrafts series,
            CaptionIds captions,
            ActivityBlocks activities,
            String year) {
        this.work = work;
        this.draft = work.draft();
        this.rejected = rejected;
        this.series = series;
        this.captions = captions;
        this.activities = activities;
        this.year = year;
    }

    /**
     * Adds a table to what a section holds.
     *
     * @param headings from the highest to the one over it
     */
    void read(Grid grid, List<String> headings, List<Fields> content) {
        new One(grid, headings, content).read();
    }

    /** A table in its place. */
    private final class One {
        private final Grid grid;
        private final List<String> headings;
        private final List<Fields> content;

        One(Grid grid, List<String> headings, List<Fields> content) {
            this.grid = grid;
            this.headings = headings;
            this.content = content;
        }

        private String here() {
            return headings.get(headings.size() - 1);
        }

        void read() {
            int before = content.size();
            boolean understood = rejected.of(grid.source()) == 0
                    && (controlTable() || activityTable() || riskTable() || checklist() || goals());
            if (!understood && rejected.of(grid.source()) < 2) {
                understood = figures();
            }
            if (!understood) {
                plain();
            }
            grid.table().remarks().forEach(remark -> content.get(before).remark("Kommentar i Word: " + remark));
        }

        private void put(String kind, Fields block) {
            Fields named = new Fields(grid.source()).put("id", captions.of(grid.source()));
            named.put("rubrik", work.caption(grid.caption()));
            block.all().forEach(named::put);
            content.add(new Fields(grid.source()).put(kind, named));
            String note = Groundwork.notes(grid.notes());
            if (!note.isEmpty() && block.get("not").isEmpty()) {
                content.add(new Fields(grid.source()).put("text", new DraftNode.Prose(note)));
            }
        }

        private boolean activityTable() {
            Optional<ActivityTable> read = ActivityTable.read(work, grid);
            read.ifPresent(table -> {
                Fields block = new Fields(-1).put("kolumner", words(table.columns().stream()));
                put("aktiviteter", block);
                int last = content.size() - (grid.notes().isEmpty() ? 1 : 2);
                Fields item = content.get(last);
                List<String> places = new ArrayList<>(headings);
                if (!grid.caption().text().isEmpty()
                        && !work.areasIn(grid.caption().text()).isEmpty()) {
                    places.add(grid.caption().text());
                }
                activities.add((Fields) item.get("aktiviteter").orElseThrow(), table.groups(), places);
                int number = table.groups().stream()
                        .mapToInt(group -> GroupShape.activities(group).size())
                        .sum();
                draft.judge(
                        grid.source(),
                        table.isWhole() ? Certainty.SURE : Certainty.LIKELY,
                        "\"%s\": tabell läst som %s aktiviteter",
                        "\"%s\": table read as %s activities",
                        here(),
                        number);
            });
            return read.isPresent();
        }

        private boolean riskTable() {
            boolean before = headings.stream().anyMatch(ActivityList::isOfDone)
                    || ActivityList.isOfDone(grid.caption().text());
            Optional<RiskTable> read = RiskTable.read(work, grid, before ? "uppföljd risk" : "risk");
            read.ifPresent(table -> {
                List<Fields> all = before ? draft.followedRisks() : draft.risks();
                all.addAll(table.risks());
                Fields block = new Fields(-1);
                if (before) {
                    block.put("från", "uppföljningen");
                }
                block.put("urval", words(table.risks().stream().map(risk -> risk.text("id"))));
                block.put("kolumner", words(table.columns().stream()));
                put("risker", block);
                draft.judge(
                        grid.source(),
                        table.isWhole() ? Certainty.SURE : Certainty.LIKELY,
                        "\"%s\": tabell läst som %s risker",
                        "\"%s\": table read as %s risks",
                        here(),
                        table.risks().size());
            });
            return read.isPresent();
        }

        private boolean controlTable() {
            boolean before = headings.stream().anyMatch(ActivityList::isOfDone)
                    || ActivityList.isOfDone(grid.caption().text());
            Optional<ControlTable> read = ControlTable.read(work, grid, before ? "uppföljd kontroll" : "kontroll");
            read.ifPresent(table -> {
                (before ? draft.followedControls() : draft.controls()).addAll(table.controls());
                Fields block = new Fields(-1);
                if (before) {
                    block.put("från", "uppföljningen");
                }
                block.put("urval", words(table.controls().stream().map(control -> control.text("id"))));
                block.put("kolumner", words(table.columns().stream()));
                put("kontroller", block);
                draft.judge(
                        grid.source(),
                        table.isWhole() ? Certainty.SURE : Certainty.LIKELY,
                        "\"%s\": tabell läst som %s kontroller",
                        "\"%s\": table read as %s controls",
                        here(),
                        table.controls().size());
            });
            return read.isPresent();
        }

        private static DraftNode words(Stream<String> all) {
            return new DraftNode.Items(all.<DraftNode>map(DraftNode::line).toList(), true);
        }

        private boolean checklist() {
            Optional<List<Fields>> read = QuestionTable.read(work, grid);
            read.ifPresent(questions -> {
                put("checklista", new Fields(-1).put("frågor", DraftNode.list(questions)));
                draft.judge(
                        grid.source(),
                        Certainty.SURE,
                        "\"%s\": checklista med %s frågor",
                        "\"%s\": checklist of %s questions",
                        here(),
                        questions.size());
            });
            return read.isPresent();
        }

        private boolean goals() {
            Optional<List<Fields>> read = GoalTable.read(work, grid, year);
            read.ifPresent(goals -> {
                draft.goals().addAll(goals);
                put("mål", new Fields(-1).put("urval", words(goals.stream().map(goal -> goal.text("id")))));
                draft.judge(
                        grid.source(),
                        Certainty.LIKELY,
                        "\"%s\": tabell läst som %s mål",
                        "\"%s\": table read as %s goals",
                        here(),
                        goals.size());
            });
            return read.isPresent();
        }

        private boolean figures() {
            Optional<SeriesDrafts.Found> found =
                    series.of(grid, captions.of(grid.source()), rejected.of(grid.source()), here());
            found.ifPresent(table -> content.add(new Fields(grid.source()).put(table.kind(), table.block())));
            return found.isPresent();
        }

        private void plain() {
            Fields free = PlainTable.of(work, grid);
            if (!captions.of(grid.source()).isEmpty()) {
                free.put("id", captions.of(grid.source()));
            }
            content.add(new Fields(grid.source())
                    .remark("Tabellen är inskriven cell för cell; programmet vet inte vad den är.")
                    .put("fritabell", free));
            draft.judge(
                    grid.source(),
                    Certainty.DOUBTFUL,
                    "\"%s\": tabell med %s rader inskriven som den står",
                    "\"%s\": table of %s rows written as it stands",
                    here(),
                    grid.table().rows().size());
        }
    }
}
