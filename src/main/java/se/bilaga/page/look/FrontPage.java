package se.bilaga.page.look;

import org.jspecify.annotations.Nullable;
import se.bilaga.picture.Artwork;
import se.bilaga.source.bind.Key;

/**
 * How a look's documents begin.
 *
 * @param color {@code #rrggbb}, of headings, rules and the title's field; {@code ""} where style sheets say it
 */
public record FrontPage(Kind kind, String color, @Nullable Logo logo) {
    /** Title and text on the first page, without a logo. */
    public static final FrontPage PLAIN = new FrontPage(Kind.PLAIN, "", null);

    private static final String DARK = "#26323a";

    /** The name of the logo among a page's images. */
    public static final String LOGO = "logotyp";

    /** What the title stands on. */
    public enum Kind {
        @Key(value = "enkel", doc = "Titeln överst på första sidan, och texten direkt efter")
        PLAIN(""),
        @Key(value = "band", doc = "Titeln i ett färgat band överst på första sidan")
        BAND("band"),
        @Key(value = "omslag", doc = "Titeln i ett färgat fält på en egen sida")
        COVER("omslag");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /** The class of the page's title, beside that of all titles. */
        public String style() {
            return style;
        }
    }

    /** The organisation's mark, and what it is to those who do not see it. */
    public record Logo(Artwork artwork, String alt) {}

    /** Whether the title stands on a field of the look's colour. */
    public boolean hasField() {
        return kind != Kind.PLAIN;
    }

    /** The colour of that field: a dark one where the look says none. */
    public String fieldColor() {
        return color.isEmpty() ? DARK : color;
    }

    /** What the colour gives, for style sheets of paper and screen alike. */
    String css() {
        return color.isEmpty() ? "" : """
                h1, h2, h3, h4, h5, h6, span.nummer, header.titelblad p.organisation { color: %1$s }
                section.ruta { border-left-color: %1$s }
                section.ingress p { color: %1$s }
                section.falt { background-color: %1$s }
                header.titelblad, table.data { border-bottom-color: %1$s }
                table.data thead th { border-top-color: %1$s; border-bottom-color: %1$s; color: %1$s }
                table.data.nyckeltal thead th { border-top-color: %1$s }
                table.nyckeltal td.siffra { color: %1$s }
                table.data tr.summa th, table.data tr.summa td { border-top-color: %1$s }
                """.formatted(color);
    }
}
