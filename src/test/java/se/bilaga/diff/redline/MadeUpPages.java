package se.bilaga.diff.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.bilaga.page.markup.Written;
import se.bilaga.page.tree.Document;

/** Pages that nobody wrote, and what could become of them in a year. */
final class MadeUpPages {
    private static final List<String> WORDS = List.of(
            "förvaltningen",
            "kompetens",
            "utbildning",
            "medarbetare",
            "chefer",
            "rekrytera",
            "behålla",
            "och",
            "i",
            "för",
            "av",
            "2024",
            "2025",
            "84\u00a0%",
            "1\u00a0311",
            "4,10\u00a0%",
            "arbetsmiljö",
            "inspektörer",
            "handledning",
            "årligen",
            "löneläget",
            "digitalisering",
            "ska",
            "en",
            "plan",
            "–",
            "(AC)",
            "hälsa",
            "introduktion",
            "pension",
            "samverkan",
            "universitetet",
            "annonser",
            "nyckelpersoner");

    private final Random random;
    private final MadeUpChanges changes;
    private int ids;

    MadeUpPages(long seed) {
        random = new Random(seed);
        changes = new MadeUpChanges(random, this::word, this::block, () -> "nytt-" + ids++);
    }

    Document page() {
        StringBuilder main = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            main.append(section(2));
        }
        return Written.tree(
                """
                <html lang="sv-SE"><head><title>%s</title></head><body><div class="sidhuvud">Plan %s</div>\
                <header class="titelblad"><p class="organisation">Stockholms stad</p><p class="bilaga">Bilaga %d</p>\
                <h1 class="titel">Plan %s</h1><table class="uppgifter"><tbody><tr><th scope="row">Dnr</th>\
                <td>KS %d</td></tr></tbody></table></header><nav class="innehall"><ol><li>%s</li></ol></nav>\
                <main>%s</main></body></html>""".formatted(word(), word(), random.nextInt(9), words(2), random.nextInt(99), word(), main));
    }

    private String section(int level) {
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            blocks.append(block());
        }
        for (int i = 0; level < 4 && i < random.nextInt(3); i++) {
            blocks.append(section(level + 1));
        }
        String heading = random.nextInt(5) == 0
                ? ""
                : "<h%d id=\"h-%d\"><span class=\"nr\">%d</span> %s</h%d>"
                        .formatted(level, ids++, random.nextInt(9), words(3), level);
        return "<section class=\"avsnitt%s\">%s%s</section>"
                .formatted(random.nextInt(6) == 0 ? " ny-sida" : "", heading, blocks);
    }

    private String block() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> "<p>" + sentence() + "</p>";
            case 3 -> list();
            case 4 -> table();
            case 5 -> figure();
            case 6 -> "<blockquote><p>" + sentence() + "</p></blockquote>";
            case 7 -> "<p class=\"not\"><sup>a</sup> " + words(4) + "</p>";
            default ->
                "<figure class=\"bild\" id=\"fig-%d\"><img src=\"bild-%d\" alt=\"%s\"/><figcaption>%s</figcaption></figure>"
                        .formatted(ids++, random.nextInt(3), word(), sentence());
        };
    }

    private String list() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5); i++) {
            items.append("<li>")
                    .append(
                            switch (random.nextInt(4)) {
                                case 0 -> "<p>" + sentence() + "</p><p>" + sentence() + "</p>";
                                case 1 ->
                                    sentence() + "<ul><li>" + sentence() + "</li><li>" + sentence() + "</li></ul>";
                                default -> sentence();
                            })
                    .append("</li>");
        }
        return random.nextBoolean() ? "<ul>" + items + "</ul>" : "<ol class=\"process\">" + items + "</ol>";
    }

    private String table() {
        int columns = 2 + random.nextInt(3);
        StringBuilder rows = new StringBuilder();
        int tied = 0;
        for (int i = 0; i <= random.nextInt(6); i++) {
            rows.append("<tr>");
            if (tied == 0) {
                tied = 1 + random.nextInt(3);
                rows.append("<th scope=\"row\" rowspan=\"")
                        .append(tied)
                        .append("\">")
                        .append(words(2))
                        .append("</th>");
            }
            tied--;
            for (int c = 1; c < columns; c++) {
                rows.append(cell());
            }
            rows.append("</tr>");
        }
        String caption = random.nextInt(3) == 0
                ? ""
                : "<caption><span class=\"nummer\">Tabell <span class=\"n\">" + random.nextInt(9) + "</span></span>. "
                        + words(3) + "</caption>";
        String head = "<th scope=\"col\">" + word() + "</th>";
        return "<table class=\"data fri\" id=\"tab-" + ids++ + "\">" + caption + "<colgroup>"
                + "<col style=\"width:20%\"/>".repeat(columns) + "</colgroup><thead><tr>" + head.repeat(columns)
                + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private String cell() {
        return switch (random.nextInt(5)) {
            case 0 -> "<td><p>" + words(3) + "</p><ul><li>" + words(2) + "</li></ul></td>";
            case 1 -> "<td class=\"tom\">–</td>";
            case 2 -> "<td>" + sentence() + "</td>";
            default -> "<td class=\"tal\">" + random.nextInt(2000) + "</td>";
        };
    }

    private String figure() {
        return "<figure class=\"diagram\" id=\"fig-" + ids++ + "\"><svg alt=\"" + word()
                + "\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\"><rect x=\"" + random.nextInt(3)
                + "\" y=\"0\" width=\"1\" height=\"1\" fill=\"#000000\"/></svg><figcaption>" + words(3)
                + "</figcaption></figure>";
    }

    private String sentence() {
        StringBuilder text = new StringBuilder(words(2 + random.nextInt(8)));
        for (int i = 0; i < random.nextInt(3); i++) {
            text.append(' ')
                    .append(
                            switch (random.nextInt(6)) {
                                case 0 -> "<strong>" + words(2) + " <em>" + word() + "</em></strong>";
                                case 1 -> "<em>" + words(2) + "</em>";
                                case 2 ->
                                    "<a href=\"https://example.org/" + random.nextInt(3) + "\">" + word() + "</a>";
                                case 3 ->
                                    "<a class=\"hanvisning\" href=\"#h-" + random.nextInt(4) + "\">tabell "
                                            + random.nextInt(4) + "</a>";
                                case 4 -> "<span class=\"fotnot\" id=\"fot-" + ids++ + "\">" + words(4) + "</span>";
                                default -> word() + "<br/>";
                            });
            text.append(' ').append(words(1 + random.nextInt(5)));
        }
        return text + ".";
    }

    private String words(int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(word());
        }
        return String.join(" ", some);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** The same page a year later. */
    Document later(Document page) {
        Document later = page;
        for (int i = 0; i <= random.nextInt(12); i++) {
            later = changes.to(later);
        }
        return Resolver.accept(later);
    }
}
