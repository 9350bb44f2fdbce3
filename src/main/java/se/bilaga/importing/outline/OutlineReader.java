package se.bilaga.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.bilaga.importing.document.WordBlock;
import se.bilaga.importing.document.WordBlock.Drawn;
import se.bilaga.importing.document.WordBlock.Paragraph;
import se.bilaga.importing.document.WordBlock.Picture;
import se.bilaga.importing.document.WordBlock.Table;
import se.bilaga.importing.document.WordDocument;

/** Takes a document apart by its headings. */
public final class OutlineReader {
    private final List<WordBlock> blocks;
    private final HeadingLooks looks;
    private int source;
    private int at;
    private int headings;
    private int numbers;

    private OutlineReader(List<WordBlock> blocks, Set<String> contents) {
        this.blocks = blocks;
        this.looks = new HeadingLooks(blocks, contents);
    }

    public static WordOutline read(WordDocument document) {
        List<WordBlock> blocks = listed(document.blocks());
        Set<String> contents = ContentsList.headings(document.blocks());
        return new OutlineReader(TableJoin.join(ContentsList.without(blocks)), contents).read();
    }

    /** Typed signs before items read as lists, in each stretch of paragraphs. */
    private static List<WordBlock> listed(List<WordBlock> blocks) {
        List<WordBlock> made = new ArrayList<>();
        List<Paragraph> stretch = new ArrayList<>();
        for (WordBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                stretch.add(paragraph);
            } else {
                made.addAll(TypedLists.read(stretch));
                stretch.clear();
                made.add(block);
            }
        }
        made.addAll(TypedLists.read(stretch));
        return made;
    }

    private WordOutline read() {
        TitleReader titles = new TitleReader(looks);
        WordTitle title = titles.read(blocks);
        at = titles.used();
        List<Chapter> chapters = new ArrayList<>();
        List<ChapterPiece> before = pieces();
        if (!before.isEmpty()) {
            chapters.add(new Chapter(source++, "", List.of(), before, List.of()));
        }
        while (at < blocks.size()) {
            chapters.add(chapter());
        }
        return new WordOutline(title, chapters, headings > 0 && numbers * 2 > headings);
    }

    private Chapter chapter() {
        Paragraph heading = (Paragraph) blocks.get(at++);
        int level = looks.level(heading);
        int own = source++;
        headings++;
        String text = ContentsList.NUMBER.matcher(heading.text()).replaceFirst("");
        numbers += !text.equals(heading.text()) || heading.look().ordered() ? 1 : 0;
        List<ChapterPiece> pieces = pieces();
        List<Chapter> chapters = new ArrayList<>();
        while (at < blocks.size() && looks.level(blocks.get(at)) > level) {
            chapters.add(chapter());
        }
        return new Chapter(own, Capitals.spoken(text), heading.remarks(), pieces, chapters);
    }

    private List<ChapterPiece> pieces() {
        List<ChapterPiece> pieces = new ArrayList<>();
        List<Paragraph> words = new ArrayList<>();
        while (at < blocks.size() && looks.level(blocks.get(at)) < 0) {
            WordBlock block = blocks.get(at++);
            if (block instanceof Paragraph paragraph) {
                if (!paragraph.isBlank()) {
                    words.add(paragraph);
                }
            } else {
                Caption above = takeCaption(words, block instanceof Table);
                flush(words, pieces);
                block.accept(new Placing(above, pieces));
            }
        }
        flush(words, pieces);
        return pieces;
    }

    private void flush(List<Paragraph> words, List<ChapterPiece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new ChapterPiece.Wording(source++, words));
            words.clear();
        }
    }

    /** The last paragraph where it is the caption of what follows. */
    private static Caption takeCaption(List<Paragraph> words, boolean table) {
        if (words.isEmpty()) {
            return Caption.NONE;
        }
        Paragraph last = words.get(words.size() - 1);
        boolean styled = last.look().style().matches("caption|beskrivning|tabellrubrik");
        boolean numbered = Caption.numbered(last.text())
                .filter(caption -> caption.number().startsWith(table ? "tabell" : "figur"))
                .isPresent();
        boolean bold = table
                && last.look().bold()
                && last.look().list() < 0
                && !last.text().matches("(?s).*[.:]");
        if (!(styled || numbered || bold) || (styled && !table && !numbered)) {
            return Caption.NONE;
        }
        words.remove(words.size() - 1);
        return Caption.of(last.text());
    }

    /** The caption that stands under a figure, or under a table that has none above. */
    private Caption captionBelow(Caption above, boolean table) {
        if (!above.equals(Caption.NONE) || at >= blocks.size() || !(blocks.get(at) instanceof Paragraph below)) {
            return above;
        }
        boolean numbered = Caption.numbered(below.text())
                .filter(caption -> caption.number().startsWith(table ? "tabell" : "figur"))
                .isPresent();
        boolean styled = !table && below.look().style().matches("caption|beskrivning");
        if (!numbered && !styled) {
            return above;
        }
        at++;
        return Caption.of(below.text());
    }

    /** Small lines right under a table: its source, what its signs mean. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        while (at < blocks.size() && blocks.get(at) instanceof Paragraph below) {
            boolean note = below.look().style().matches("tabellnot|table note|not|källa")
                    || below.text().matches("(?isu)(?:källa|not|anm(?:ärkning)?\\.?)\\s*:.*|\\*+\\s?\\p{L}.*");
            if (below.isBlank() && notes.isEmpty() && at + 1 < blocks.size()) {
                return notes;
            }
            if (!note) {
                return notes;
            }
            notes.add(below.text());
            at++;
        }
        return notes;
    }

    /** Puts a table or a figure in its place, with what belongs to it. */
    private final class Placing implements WordBlock.Visitor {
        private final Caption above;
        private final List<ChapterPiece> pieces;

        Placing(Caption above, List<ChapterPiece> pieces) {
            this.above = above;
            this.pieces = pieces;
        }

        @Override
        public void visit(Paragraph paragraph) {
            throw new IllegalStateException("a paragraph is of the words");
        }

        @Override
        public void visit(Table table) {
            if (table.rows().isEmpty()) {
                return;
            }
            if (table.width() == 1 || (table.rows().size() == 1 && table.width() < 3)) {
                frame(table);
                return;
            }
            Caption caption = captionBelow(above, true);
            pieces.add(new ChapterPiece.Grid(source++, caption, table, notes()));
        }

        /** A table of a single cell is a frame round words. */
        private void frame(Table table) {
            List<Paragraph> inside = new ArrayList<>();
            if (!above.text().isEmpty()) {
                inside.add(new Paragraph(
                        List.of(se.bilaga.importing.document.WordRun.plain(above.text())),
                        new WordBlock.Look("", -1, -1, false, 0, false, false, false),
                        table.remarks()));
            }
            table.rows()
                    .forEach(row -> row.cells().stream()
                            .filter(cell -> !cell.covered())
                            .forEach(cell -> inside.addAll(cell.paragraphs())));
            if (!inside.isEmpty()) {
                pieces.add(new ChapterPiece.Wording(source++, TypedLists.read(inside)));
            }
        }

        @Override
        public void visit(Picture picture) {
            pieces.add(new ChapterPiece.Image(source++, captionBelow(above, false), picture));
        }

        @Override
        public void visit(Drawn chart) {
            Caption caption = captionBelow(above, false);
            pieces.add(new ChapterPiece.Graph(source++, caption, chart, notes()));
        }
    }
}
