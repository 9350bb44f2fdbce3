package se.bilaga.merge.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bilaga.merge.words.BaseLine;
import se.bilaga.merge.words.Hunk;
import se.bilaga.merge.words.Mark;
import se.bilaga.merge.words.Replacement;
import se.bilaga.merge.words.Rewriter;
import se.bilaga.merge.words.Sources;
import se.bilaga.merge.words.WordToken;
import se.bilaga.page.text.Origin;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** The changes in one paragraph as edits of the plan. */
public final class ParagraphEdits {
    private static final Pattern MADE_TITLE = Pattern.compile("(.*) (\\d{4}(?:–\\d{4})?)");

    private final SourceFile plan;
    private final Sources sources;
    private final FigurePlaces figures;
    private final FieldChange fields;
    private final BlockEdits blocks;

    public ParagraphEdits(
            SourceFile plan, Sources sources, FigurePlaces figures, FieldChange fields, BlockEdits blocks) {
        this.plan = plan;
        this.sources = sources;
        this.figures = figures;
        this.fields = fields;
        this.blocks = blocks;
    }

    /** What each change is; those of one field are one. */
    public Map<Hunk, WordEdit> of(BaseLine line, List<Hunk> hunks, int paragraph) {
        Map<Hunk, WordEdit> edits = new LinkedHashMap<>();
        Map<String, List<Hunk>> byOwner =
                hunks.stream().collect(Collectors.groupingBy(Hunk::owner, LinkedHashMap::new, Collectors.toList()));
        byOwner.forEach((owner, own) -> {
            switch (owner.isEmpty() ? ' ' : owner.charAt(0)) {
                case 't', 'p' -> own.forEach(hunk -> edits.put(hunk, words(line, hunk, paragraph)));
                case 'f' -> {
                    WordEdit edit = field(line, owner, own, paragraph);
                    own.forEach(hunk -> edits.put(hunk, edit));
                }
                case 'c' -> own.forEach(hunk -> edits.put(hunk, figure(owner, line, owner, own, paragraph)));
                default -> own.forEach(hunk -> edits.put(hunk, ofProgram(line, hunk, paragraph)));
            }
        });
        return edits;
    }

    /** A paragraph that was divided in two before what a change has in it; nothing where it cannot be. */
    public Optional<WordEdit> divided(BaseLine line, Hunk hunk, int paragraph) {
        return blocks.isItem(hunk.owner())
                ? Optional.empty()
                : Rewriter.divided(line, hunk)
                        .map(change -> new WordEdit(
                                WordEdit.Kind.TEXT,
                                change.text().span(change.from(), change.to()),
                                hunk.was(),
                                "¶ " + hunk.was(),
                                hunk.tracked(),
                                null,
                                List.of(new PlanChange.OfText(change)),
                                paragraph));
    }

    private WordEdit words(BaseLine line, Hunk hunk, int paragraph) {
        Span at = place(line, hunk);
        if (hunk.setsFigures()) {
            WordToken gone = hunk.goneFigures().get(0);
            if (gone.atom().startsWith("g")) {
                Message why = figures.reason(gone.atom(), gone.text());
                return edit(WordEdit.Kind.FIGURE, figures.place(gone.atom()), hunk, why, List.of(), paragraph);
            }
        }
        if (hunk.now().isEmpty() && isAll(line, hunk)) {
            return emptied(hunk, at, paragraph);
        }
        Optional<Replacement> replacement = Rewriter.of(line, hunk, figures::written);
        if (replacement.isEmpty() && hunk.owner().startsWith("p")) {
            replacement = whole(line, hunk);
        }
        return replacement
                .map(change -> edit(
                        WordEdit.Kind.TEXT,
                        change.text().span(change.from(), change.to()),
                        hunk,
                        null,
                        List.<PlanChange>of(new PlanChange.OfText(change)),
                        paragraph))
                .orElseGet(() -> edit(
                        WordEdit.Kind.TEXT,
                        at,
                        hunk,
                        otherFile(hunk.owner())
                                ? new Message(
                                        "texten står inte i planen utan hos organisationen",
                                        "the text does not stand in the plan but with its organisation")
                                : new Message(
                                        "ändringen går in i fetstil, en länk eller ord som hålls mot siffrorna; ändra i planen för hand",
                                        "the change reaches into bold type, a link or words that are held to the figures; change the plan by hand"),
                        List.of(),
                        paragraph));
    }

    private static boolean isAll(BaseLine line, Hunk hunk) {
        return before(line, hunk.owner())
                .strip()
                .equals(hunk.before().stream()
                        .map(WordToken::text)
                        .collect(Collectors.joining())
                        .strip());
    }

    /** A text of which nothing is left goes with its key. */
    private WordEdit emptied(Hunk hunk, Span at, int paragraph) {
        Optional<PlanChange> change = hunk.owner().startsWith("t") ? blocks.removal(hunk.owner()) : Optional.empty();
        return edit(
                WordEdit.Kind.REMOVED,
                at,
                hunk,
                change.isPresent()
                        ? null
                        : new Message(
                                "texten måste finnas; skriv en annan eller ta bort det hela i planen",
                                "the text must be there; write another, or remove the whole in the plan"),
                change.map(List::of).orElse(List.of()),
                paragraph);
    }

    private boolean otherFile(String owner) {
        return Mark.of(owner)
                .filter(mark -> !mark.file().equals(Origin.file(plan.path())))
                .isPresent();
    }

    /** The text as a whole, where what is shown of it is not as it is written: {@code 1200} is {@code 1 200}. */
    private Optional<Replacement> whole(BaseLine line, Hunk hunk) {
        Optional<Text> text = sources.words(hunk.owner());
        String now = after(line, hunk.owner(), List.of(hunk));
        return text.map(written -> new Replacement(written, 0, written.value().length(), WordToken.plain(now)));
    }

    /** What the words of a mark read after changes. */
    private static String after(BaseLine line, String owner, List<Hunk> hunks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= line.tokens().size(); i++) {
            int at = i;
            hunks.stream()
                    .filter(hunk -> hunk.from() == at)
                    .forEach(hunk -> hunk.now().forEach(token -> text.append(token.text())));
            if (i < line.tokens().size()
                    && line.tokens().get(i).owner().equals(owner)
                    && hunks.stream().noneMatch(hunk -> hunk.from() <= at && at < hunk.to())) {
                text.append(line.tokens().get(i).text());
            }
        }
        return text.toString();
    }

    private static String before(BaseLine line, String owner) {
        return line.tokens().stream()
                .filter(token -> token.owner().equals(owner))
                .map(WordToken::text)
                .collect(Collectors.joining());
    }

    private WordEdit field(BaseLine line, String owner, List<Hunk> hunks, int paragraph) {
        String was = before(line, owner);
        String is = after(line, owner, hunks);
        Optional<Mark> mark = Mark.of(owner);
        int offset = mark.map(Mark::offset).orElse(0);
        Optional<PlanChange> change = mark.flatMap(known -> changed(known, was, is));
        return new WordEdit(
                WordEdit.Kind.FIELD,
                new Span(
                        plan,
                        change.map(PlanChange::from).orElse(offset),
                        change.map(PlanChange::to).orElse(offset)),
                was.strip(),
                is.strip(),
                hunks.get(0).tracked(),
                change.isPresent()
                        ? null
                        : new Message(
                                "fältet går inte att skriva där; ändra i planen för hand",
                                "the field cannot be written there; change the plan by hand"),
                change.map(List::of).orElse(List.of()),
                paragraph);
    }

    /** A title that is made of the document's kind and its period, of which the period is another, is the period's. */
    private Optional<PlanChange> changed(Mark mark, String was, String is) {
        Matcher before = MADE_TITLE.matcher(WordToken.plain(was).strip());
        Matcher now = MADE_TITLE.matcher(WordToken.plain(is).strip());
        boolean ofPeriod = mark.field().equals("titel")
                && before.matches()
                && now.matches()
                && before.group(1).equals(now.group(1));
        return ofPeriod
                ? fields.of(mark.offset(), "period", before.group(2), now.group(2))
                : fields.of(mark.offset(), mark.field(), was, is);
    }

    private WordEdit figure(String mark, BaseLine line, String owner, List<Hunk> hunks, int paragraph) {
        String was = before(line, owner).strip();
        return new WordEdit(
                WordEdit.Kind.FIGURE,
                figures.place(mark),
                was,
                after(line, owner, hunks).strip(),
                hunks.get(0).tracked(),
                figures.reason(mark, was),
                List.of(),
                paragraph);
    }

    private WordEdit ofProgram(BaseLine line, Hunk hunk, int paragraph) {
        return edit(
                WordEdit.Kind.OTHER,
                place(line, hunk),
                hunk,
                new Message(
                        "det skrivs av programmet: nummer, rubriker i tabeller eller etiketter på första sidan",
                        "the program writes it: numbers, heads of tables or labels of the first page"),
                List.of(),
                paragraph);
    }

    private Span place(BaseLine line, Hunk hunk) {
        return Mark.of(hunk.owner())
                .filter(mark -> mark.file().equals(Origin.file(plan.path())))
                .map(mark -> new Span(plan, mark.offset(), mark.offset()))
                .or(() -> line.tokens().stream()
                        .map(WordToken::owner)
                        .flatMap(owner -> Mark.of(owner).stream())
                        .filter(mark -> mark.file().equals(Origin.file(plan.path())))
                        .map(mark -> new Span(plan, mark.offset(), mark.offset()))
                        .findFirst())
                .orElse(Span.start(plan));
    }

    private static WordEdit edit(
            WordEdit.Kind kind, Span at, Hunk hunk, @Nullable Message why, List<PlanChange> changes, int paragraph) {
        return new WordEdit(kind, at, hunk.was(), hunk.is(), hunk.tracked(), why, changes, paragraph);
    }
}
