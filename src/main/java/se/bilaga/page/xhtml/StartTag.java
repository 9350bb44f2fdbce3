package se.bilaga.page.xhtml;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.ChangeMark;
import se.bilaga.page.tree.ChangeMark.Fate;

/** A start tag to be written: {@code StartTag.of("p").with("id", "mal")}; its attributes are in order of name. */
public final class StartTag {
    private final String name;
    private final SortedMap<String, String> attributes = new TreeMap<>();

    private StartTag(String name) {
        this.name = name;
    }

    public static StartTag of(String name) {
        return new StartTag(name);
    }

    /** With what any element may have. */
    public static StartTag of(String name, Attributes common) {
        ChangeMark mark = common.mark();
        return of(name).with("id", common.id().isEmpty() ? null : common.id())
                .with("class", common.classes().isEmpty() ? null : String.join(" ", common.classes()))
                .with("data-andring", word(mark.fate()))
                .with("data-andring-hel", word(mark.whole()))
                .with("data-andring-id", mark.number())
                .with("data-forut", mark.before());
    }

    private static @Nullable String word(@Nullable Fate fate) {
        return fate == null ? null : fate.word();
    }

    /** With one more attribute; a value of null says that there is none. */
    public StartTag with(String attribute, @Nullable String value) {
        if (value != null) {
            attributes.put(attribute, value);
        }
        return this;
    }

    public String name() {
        return name;
    }

    public SortedMap<String, String> attributes() {
        return attributes;
    }
}
