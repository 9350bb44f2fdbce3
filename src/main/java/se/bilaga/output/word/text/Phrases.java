package se.bilaga.output.word.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.bilaga.output.word.text.Piece.Bookmark;
import se.bilaga.output.word.text.Piece.Content;
import se.bilaga.output.word.text.Piece.Words;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.CssClass;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.Wording;
import se.bilaga.page.tree.Wording.Side;

/** Words of a sentence as pieces of a paragraph, in order, with white space as a browser would show it. */
final class Phrases implements InlineNode.Visitor {
    private final Draft draft;
    private final String owner;
    private final boolean counted;
    private final @Nullable Revision block;
    private final List<Piece> pieces = new ArrayList<>();
    private Setting setting;
    private String label = "";
    private boolean oldEndsInSpace = true;
    private boolean newEndsInSpace = true;

    /**
     * Of one block.
     *
     * @param owner the id that a caption's or heading's number belongs to
     * @param counted whether Word counts headings itself, so that their numbers are not written as text too
     */
    Phrases(Draft draft, String owner, boolean counted, @Nullable Revision block, Setting setting) {
        this.draft = draft;
        this.owner = owner;
        this.counted = counted;
        this.block = block;
        this.setting = setting;
    }

    /** The pieces of the block's words. */
    List<Piece> of(List<InlineNode> words) {
        all(words);
        trimEnd();
        return pieces;
    }

    private void all(List<InlineNode> words) {
        words.forEach(word -> word.accept(this));
    }

    private void within(Setting inner, InlineNode.Phrasing phrase) {
        Setting outer = setting;
        setting = inner;
        all(phrase.content());
        setting = outer;
    }

    @Override
    public void visit(InlineNode.PlainText text) {
        words(text.text(), setting);
    }

    @Override
    public void visit(InlineNode.Break lineBreak) {
        add(setting, new Words("\n"));
        remember(setting, true);
    }

    @Override
    public void visit(InlineNode.Strong strong) {
        within(setting.withBold(), strong);
    }

    @Override
    public void visit(InlineNode.Stressed stressed) {
        within(setting.withItalic(), stressed);
    }

    @Override
    public void visit(InlineNode.Raised raised) {
        within(setting.withRaised(), raised);
    }

    @Override
    public void visit(InlineNode.Styled styled) {
        within(setting, styled);
    }

    @Override
    public void visit(InlineNode.Sourced sourced) {
        String mark = draft.revisions().nextId();
        add(Setting.PLAIN, new Bookmark(mark, draft.bookmarks().origin(sourced.origin())));
        within(setting, sourced);
        add(Setting.PLAIN, new Bookmark(mark, ""));
    }

    /** Word has no place for what letters stand for; a list of abbreviations says it. */
    @Override
    public void visit(InlineNode.Abbreviation abbreviation) {
        within(setting, abbreviation);
    }

    @Override
    public void visit(InlineNode.Foreign foreign) {
        within(setting.in(foreign.language()), foreign);
    }

    @Override
    public void visit(InlineNode.Inserted inserted) {
        within(setting.withRevision(draft.revisions().known(Revision.of(inserted, Fate.NEW, block))), inserted);
    }

    @Override
    public void visit(InlineNode.Deleted deleted) {
        within(setting.withRevision(draft.revisions().known(Revision.of(deleted, Fate.GONE, block))), deleted);
    }

    @Override
    public void visit(InlineNode.Link link) {
        String target = link.target();
        int note = link.attributes().has(CssClass.FOOTNOTE) ? draft.bookmarks().note(target.substring(1)) : 0;
        if (note > 0) {
            String again = Fields.note(draft.bookmarks().name(target.substring(1)));
            add(setting.withRaised(), new Piece.Field(again, String.valueOf(note)));
            return;
        }
        boolean reference = link.attributes().has(CssClass.REFERENCE) && target.startsWith("#");
        String text = Wording.of(link, Side.NOW);
        if (reference && draft.references().of(target.substring(1), text).isPresent()) {
            eachSide(link, (shown, side) -> reference(target.substring(1), shown, side));
        } else {
            within(setting.withHref(target), link);
        }
    }

    @Override
    public void visit(InlineNode.Footnote note) {
        Setting plain = Setting.PLAIN.withRevision(setting.revision());
        NoteText text = new NoteText(
                draft, setting.revision(), (words, known) -> new Phrases(draft, "", false, known, plain).of(words));
        note.content().forEach(node -> node.accept(text));
        String id = note.attributes().id();
        boolean again = draft.bookmarks().isLinked(id);
        String mark = again ? draft.revisions().nextId() : "";
        if (again) {
            add(Setting.PLAIN, new Bookmark(mark, draft.bookmarks().name(id)));
        }
        add(setting, new Piece.Note(text.lines()));
        if (again) {
            add(Setting.PLAIN, new Bookmark(mark, ""));
        }
    }

    @Override
    public void visit(InlineNode.HeadingNumber number) {
        bookmarked(draft.bookmarks()::number, () -> {
            if (!counted) {
                within(setting, number);
            }
        });
    }

    @Override
    public void visit(InlineNode.CaptionLabel label) {
        // what Word counts: the first word before the number
        this.label = Wording.of(label, Side.NOW).replaceFirst("\\P{L}.*", "");
        within(setting, label);
    }

    @Override
    public void visit(InlineNode.CaptionNumber number) {
        bookmarked(
                draft.bookmarks()::name,
                () -> eachSide(number, (text, side) -> add(side, new Piece.Field(Fields.sequence(label), text))));
    }

    private void bookmarked(UnaryOperator<String> name, Runnable place) {
        boolean linked = draft.bookmarks().isLinked(owner);
        String mark = linked ? draft.revisions().nextId() : "";
        if (linked) {
            add(Setting.PLAIN, new Bookmark(mark, name.apply(owner)));
        }
        place.run();
        if (linked) {
            add(Setting.PLAIN, new Bookmark(mark, ""));
        }
    }

    private void reference(String id, String text, Setting side) {
        CrossReferences.Fetched fetched =
                draft.references().of(id, text).orElse(new CrossReferences.Fetched(text, "", "", ""));
        words(fetched.before(), side);
        if (!fetched.field().isEmpty()) {
            add(side, new Piece.Field(fetched.field(), fetched.text()));
        }
        words(fetched.after(), side);
    }

    /** A field is one thing: where its text changed, the old field goes and a new one comes. */
    private void eachSide(InlineNode phrase, BiConsumer<String, Setting> field) {
        String old = Wording.of(phrase, Side.BEFORE);
        String now = Wording.of(phrase, Side.NOW);
        if (old.equals(now)) {
            field.accept(now, setting);
            return;
        }
        if (!old.isEmpty()) {
            field.accept(old, setting.withRevision(new Revision(Fate.GONE, "")));
        }
        if (!now.isEmpty()) {
            field.accept(now, setting.withRevision(new Revision(Fate.NEW, "")));
        }
    }

    private void words(String text, Setting set) {
        String rest = text.startsWith(" ") && endsInSpace(set) ? text.substring(1) : text;
        if (!rest.isEmpty()) {
            add(set, new Words(rest));
        }
    }

    private void add(Setting set, Content content) {
        pieces.add(new Piece(set, content));
        if (content instanceof Words words) {
            remember(set, words.text().endsWith(" "));
        } else if (!(content instanceof Bookmark)) {
            remember(set, false);
        }
    }

    private boolean endsInSpace(Setting set) {
        boolean old = (set.revision() != null && !set.isGone()) || oldEndsInSpace;
        boolean now = set.isGone() || newEndsInSpace;
        return old && now;
    }

    private void remember(Setting set, boolean space) {
        if (set.revision() == null || set.isGone()) {
            oldEndsInSpace = space;
        }
        if (!set.isGone()) {
            newEndsInSpace = space;
        }
    }

    private void trimEnd() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.content() instanceof Words words) {
                String trimmed = words.text().replaceFirst(" +$", "");
                pieces.set(i, new Piece(piece.setting(), new Words(trimmed)));
            }
            if (!(piece.content() instanceof Bookmark)) {
                return;
            }
        }
    }
}
