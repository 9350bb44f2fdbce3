package se.bilaga.output.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a cross-reference may fetch from the place that it leads to. */
final class References {

    private final Bookmarks bookmarks;
    private final Map<String, Target> targets = new HashMap<>();

    /** A place to refer to; {@code number} is {@code Tabell 1} of a caption, {@code 2.1} of a heading. */
    private record Target(boolean heading, String number, String text) {}

    /**
     * A reference taken apart: {@code avsnitt "Tillsyn".} fetches the heading between the quotation marks.
     *
     * @param bookmark where the text is fetched from
     */
    record Fetched(String before, String bookmark, String text, String after) {

        private static Fetched of(String whole, String part, int at, String bookmark) {
            return new Fetched(
                    whole.substring(0, at),
                    bookmark,
                    whole.substring(at, at + part.length()),
                    whole.substring(at + part.length()));
        }
    }

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
        String text = Html.text(heading).substring(number.length()).strip();
        targets.put(heading.getAttribute("id"), new Target(true, number, text));
    }

    /** What a reference with a text fetches; nothing when its text is not that of the place. */
    Optional<Fetched> of(String id, String text) {
        Target target = targets.get(id);
        if (target == null) {
            return Optional.empty();
        }
        if (!target.heading()) {
            return Optional.of(new Fetched("", bookmarks.name(id), text, ""));
        }
        int named = text.indexOf(target.text());
        if (named >= 0 && !target.text().isEmpty()) {
            return Optional.of(Fetched.of(text, target.text(), named, bookmarks.text(id)));
        }
        boolean numbered = !target.number().isEmpty() && text.endsWith(" " + target.number());
        int at = text.length() - target.number().length();
        return numbered ? Optional.of(Fetched.of(text, target.number(), at, bookmarks.number(id))) : Optional.empty();
    }
}
