package se.bilaga.output.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a cross-reference may fetch from the place that it leads to. */
final class References {

    private final Bookmarks bookmarks;
    private final Map<String, Target> targets = new HashMap<>();

    /** A place to refer to; {@code number} is {@code Tabell 1} of a caption, {@code 2.1} of a heading. */
    private record Target(boolean heading, String number, String text) {}

    References(Element root, Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
        for (Element span : Html.all(root, "span")) {
            if (span.getAttribute("class").equals("nummer")) {
                caption(span);
            }
        }
        for (String name : new String[] {"h2", "h3", "h4", "h5", "h6"}) {
            Html.all(root, name).forEach(this::heading);
        }
    }

    private void caption(Element number) {
        if (number.getParentNode() instanceof Element caption && caption.getParentNode() instanceof Element owner) {
            targets.put(owner.getAttribute("id"), new Target(false, Html.text(number), ""));
        }
    }

    private void heading(Element heading) {
        String number = Html.children(heading, "span").stream()
                .filter(span -> Html.hasClass(span, "nr"))
                .map(Html::text)
                .findFirst()
                .orElse("");
        targets.put(heading.getAttribute("id"), new Target(true, number, Html.text(heading)));
    }

    /** The bookmark to fetch from for a reference with a text; null when there is none with that text. */
    @Nullable
    String bookmark(String id, String text) {
        Target target = targets.get(id);
        if (target == null) {
            return null;
        }
        if (!target.heading() || text.equals(target.text())) {
            return bookmarks.name(id);
        }
        return !target.number().isEmpty() && text.endsWith(" " + target.number()) ? bookmarks.number(id) : null;
    }

    /** The part of a reference's text that is fetched: all of {@code tabell 1}, the number of {@code avsnitt 2.1}. */
    String fetched(String id, String text) {
        Target target = targets.get(id);
        boolean number = target != null && target.heading() && !text.equals(target.text());
        return number ? text.substring(text.lastIndexOf(' ') + 1) : text;
    }
}
