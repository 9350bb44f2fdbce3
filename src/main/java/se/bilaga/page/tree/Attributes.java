package se.bilaga.page.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of an element beside what it is.
 *
 * @param id what links lead to; {@code ""} where none does
 * @param classes in order; those that are no {@link CssClass} are for the look's style sheet
 * @param mark what a comparison says of it
 */
public record Attributes(String id, List<String> classes, ChangeMark mark) {
    /** Of an element that nothing is said of. */
    public static final Attributes NONE = new Attributes("", List.of(), ChangeMark.NONE);

    public Attributes {
        classes = List.copyOf(classes);
    }

    /** Of an element with these classes: {@code Attributes.of(CssClass.NOTE)}. */
    public static Attributes of(CssClass... classes) {
        return NONE.with(classes);
    }

    public boolean has(CssClass name) {
        return classes.contains(name.css());
    }

    /** The same with more classes, last. */
    public Attributes with(CssClass... more) {
        Attributes all = this;
        for (CssClass name : more) {
            all = all.withClass(name.css());
        }
        return all;
    }

    /** The same with a class that only style sheets know, last. */
    public Attributes withClass(String name) {
        List<String> all = new ArrayList<>(classes);
        all.add(name);
        return new Attributes(id, all, mark);
    }

    public Attributes withId(String name) {
        return new Attributes(name, classes, mark);
    }

    public Attributes with(ChangeMark other) {
        return new Attributes(id, classes, other);
    }
}
