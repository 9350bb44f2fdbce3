package se.bilaga.output.word.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.Metadata;
import se.bilaga.page.Page;
import se.bilaga.page.tree.BlockNode;
import se.bilaga.page.tree.PagePart;
import se.bilaga.page.tree.PageWalk;
import se.bilaga.page.tree.Wording;

/** The content controls that a template may have, by tag or title: {@code diarienummer}. */
public enum Control {
    TITLE("titel", "title"),
    REGISTRY_NUMBER("diarienummer", "dnr"),
    DATE("datum", "date"),
    ADMINISTRATION("förvaltning", "forvaltning"),
    APPENDIX("bilaga", "bilagenummer"),
    PERIOD("period", "planperiod"),
    ORGANISATION("organisation", "kommun"),
    DOCUMENT("dokument", "dokumenttyp");

    /** Before a control's name on one around it: all of it goes when the value is missing. */
    static final String IF_KNOWN = "om-";

    private final List<String> names;

    Control(String... names) {
        this.names = List.of(names);
    }

    /** The control of a name as written in the template, in any case. */
    static Optional<Control> named(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(c -> c.names.contains(name)).findFirst();
    }

    /** What the control holds in a document; null where the document does not say. */
    @Nullable
    String value(Page page) {
        return value(page, page.metadata(), Wording.Side.NOW);
    }

    /** What it held in the document that a page shows the changes since; what it holds where it shows none. */
    @Nullable
    String before(Page page) {
        Metadata.Compared compared = page.metadata().compared();
        return compared == null ? value(page) : value(page, compared.before(), Wording.Side.BEFORE);
    }

    private @Nullable String value(Page page, Metadata metadata, Wording.Side side) {
        return switch (this) {
            case TITLE -> title(page, metadata, side);
            case REGISTRY_NUMBER -> metadata.registryNumber();
            case DATE -> metadata.date();
            case ADMINISTRATION -> metadata.author();
            case APPENDIX -> metadata.appendix();
            case PERIOD -> metadata.period();
            case ORGANISATION -> metadata.organisation();
            case DOCUMENT -> metadata.subject();
        };
    }

    private static String title(Page page, Metadata metadata, Wording.Side side) {
        List<String> titles = new ArrayList<>();
        page.document().parts().stream()
                .filter(PagePart.TitlePart.class::isInstance)
                .forEach(part -> part.accept(new PageWalk() {
                    @Override
                    public void visit(BlockNode.HeadingBlock heading) {
                        titles.add(Wording.of(heading, side));
                    }
                }));
        return titles.isEmpty() ? metadata.title() : titles.get(0);
    }
}
