package se.bilaga.page.markup;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.ChangeMark;
import se.bilaga.page.tree.ChangeMark.Fate;
import se.bilaga.page.tree.CssClass;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;

/** The attributes of a tag; those that an element has of its own are taken before the common ones. */
final class AttributeReader {
    private final MarkupReader markup;

    AttributeReader(MarkupReader markup) {
        this.markup = markup;
    }

    /** What any element may have; everything left over is a fault. */
    Attributes common(Tag tag) {
        String id = tag.take("id", "");
        List<String> classes = classes(tag);
        ChangeMark mark = tag.attributes().isEmpty() ? ChangeMark.NONE : mark(tag);
        tag.attributes().keySet().forEach(name -> unknown(tag, name));
        return id.isEmpty() && classes.isEmpty() && mark.equals(ChangeMark.NONE)
                ? Attributes.NONE
                : new Attributes(id, classes, mark);
    }

    private List<String> classes(Tag tag) {
        String written = tag.take("class", "").strip();
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> names = Arrays.asList(written.split("[ \t\r\n]+", -1));
        names.stream().filter(name -> !CssClass.isKnown(name)).forEach(name -> unknownClass(tag, name));
        return names;
    }

    private void unknownClass(Tag tag, String name) {
        markup.advice(
                "okänd-klass",
                tag,
                Message.of(
                        "klassen \"%s\" betyder något bara i utseendets style.css, inte i Word",
                        "the class \"%s\" means something to the look's style.css alone, and nothing in Word", name),
                Nearest.hint(name, CssClass.names())
                        .orElse(Message.of(
                                "klasser som även Word känner: %s",
                                "classes that Word knows too: %s", String.join(", ", CssClass.names()))));
    }

    private ChangeMark mark(Tag tag) {
        return new ChangeMark(
                fate(tag, "data-andring"),
                fate(tag, "data-andring-hel"),
                tag.take("data-andring-id"),
                tag.take("data-forut"));
    }

    private @Nullable Fate fate(Tag tag, String attribute) {
        String word = tag.take(attribute);
        if (word == null) {
            return null;
        }
        return Fate.of(word).orElseGet(() -> {
            bad(tag, attribute, word);
            return null;
        });
    }

    /** A whole number of at least 1. */
    int count(Tag tag, String attribute) {
        String written = tag.take(attribute, "1");
        if (written.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(written);
        }
        bad(tag, attribute, written);
        return 1;
    }

    /** The number of a list's first item, which may be 0. */
    int start(Tag tag) {
        String written = tag.take("start", "1");
        if (written.matches("\\d{1,4}")) {
            return Integer.parseInt(written);
        }
        bad(tag, "start", written);
        return 1;
    }

    double number(Tag tag, String attribute, double otherwise) {
        String written = tag.take(attribute);
        if (written == null) {
            return otherwise;
        }
        if (written.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            return Double.parseDouble(written);
        }
        bad(tag, attribute, written);
        return otherwise;
    }

    /** {@code style="width:22.5%"} of a column. */
    double width(Tag tag) {
        String written = tag.take("style", "");
        if (written.matches("width: ?\\d{1,3}(\\.\\d{1,9})?%;?")) {
            return Double.parseDouble(written.replaceAll("[^0-9.]", ""));
        }
        bad(tag, "style", written);
        return 1;
    }

    /** An attribute that an element must have. */
    String required(Tag tag, String attribute) {
        String value = tag.take(attribute);
        if (value == null) {
            markup.fault(
                    "saknat-attribut",
                    tag,
                    Message.of("<%s> saknar %s", "<%s> has no %s", tag.name(), attribute),
                    Message.of("skriv <%s %s=\"…\">", "write <%s %s=\"…\">", tag.name(), attribute));
        }
        return value == null ? "" : value;
    }

    void bad(Tag tag, String attribute, String written) {
        markup.fault(
                "okänt-attribut",
                tag,
                Message.of("%s=\"%s\" går inte att läsa", "%s=\"%s\" cannot be read", attribute, written));
    }

    private void unknown(Tag tag, String name) {
        markup.fault(
                "okänt-attribut",
                tag,
                Message.of(
                        "attributet %s på <%s> finns inte i en sida",
                        "the attribute %s of <%s> is not of a page", name, tag.name()),
                name.equals("style")
                        ? Message.of(
                                "ge elementet en klass och sätt den i utseendets style.css",
                                "give the element a class and set it in the look's style.css")
                        : Message.of("ta bort attributet", "remove the attribute"));
    }
}
