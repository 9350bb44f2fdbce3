package se.bilaga.page.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.paper.Declaration;
import se.bilaga.paper.StyleSheets;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Text;

/** Tells the owner of a look which of its colours cannot be told apart, and which of its fonts are not there. */
final class LookFaults {
    private static final double TEXT = 4.5;
    private static final double FILL = 3;

    private final Diagnostics diagnostics;

    LookFaults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Chart colours that are none are errors; one that is not told from the page is a warning. */
    void chartColors(List<Text> colors) {
        for (Text written : colors) {
            Optional<LookColor> color =
                    LookColor.color(written.value()).filter(c -> written.value().matches("#\\p{XDigit}{6}"));
            if (color.isEmpty()) {
                diagnostics.error(
                        "okänd-färg",
                        written.at(),
                        Message.of("\"%s\" är ingen färg", "\"%s\" is no colour", written),
                        Message.of("skriv # och sex siffror, \"#1b4f72\"", "write # and six digits, \"#1b4f72\""));
            } else if (color.get().against(LookColor.WHITE) < FILL) {
                warn(written, color.get().against(LookColor.WHITE), FILL);
            }
        }
    }

    /** The look's own colour, which text has on white, and white text has behind it. */
    void color(@Nullable Text color) {
        if (color == null) {
            return;
        }
        chartColors(List.of(color));
        LookColor.color(color.value())
                .map(known -> known.against(LookColor.WHITE))
                .filter(contrast -> contrast >= FILL && contrast < TEXT)
                .ifPresent(contrast -> warn(color, contrast, TEXT));
    }

    private void warn(Text written, double contrast, double least) {
        diagnostics.warning(
                "låg-kontrast",
                written.at(),
                Message.of(
                        "kontrasten är %s:1, men den behöver vara minst %s:1",
                        "the contrast is %s:1, but must be at least %s:1",
                        LookColor.text(contrast),
                        LookColor.text(least).replace(",0", "")),
                Message.of(
                        "välj en mörkare färg, eller en ljusare bakgrund",
                        "choose a darker colour, or a lighter ground"));
    }

    /** @param common what every look's paper has in common, which is not told of */
    void style(SourceFile common, SourceFile own, List<Look.FontFace> fonts) {
        Map<String, Map<String, Text>> rules = new HashMap<>();
        List<Declaration> said = StyleSheets.declarations(own);
        Stream.concat(StyleSheets.declarations(common).stream(), said.stream())
                .forEach(one -> rules.computeIfAbsent(one.selector(), key -> new HashMap<>())
                        .put(property(one), one.value()));
        for (Declaration one : said) {
            switch (property(one)) {
                case "color", "background-color" -> contrast(one, rules);
                case "font-family" -> fonts(one.value(), fonts);
                default -> {} // the engine knows what it takes
            }
        }
    }

    private static String property(Declaration one) {
        String name = one.property().value();
        return name.equals("background") && LookColor.color(one.value().value()).isPresent()
                ? "background-color"
                : name;
    }

    /** Told at what the look itself says, of text and ground where the same selector, or one around it, says them. */
    private void contrast(Declaration one, Map<String, Map<String, Text>> rules) {
        if (one.selector().startsWith("@")
                || LookColor.color(one.value().value()).isEmpty()) {
            return;
        }
        LookColor text = inherited(one.selector(), "color", rules)
                .or(() -> inherited("html", "color", rules))
                .orElse(new LookColor(0, 0, 0));
        LookColor ground = inherited(one.selector(), "background-color", rules).orElse(LookColor.WHITE);
        if (text.against(ground) < TEXT) {
            warn(one.value(), text.against(ground), TEXT);
        }
    }

    /** Of {@code table.data th}, else of {@code table.data}. */
    private static Optional<LookColor> inherited(
            String selector, String property, Map<String, Map<String, Text>> rules) {
        for (String at = selector; !at.isEmpty(); at = at.contains(" ") ? at.substring(0, at.lastIndexOf(' ')) : "") {
            Text said = rules.getOrDefault(at, Map.of()).get(property);
            if (said != null) {
                return LookColor.color(said.value());
            }
        }
        return Optional.empty();
    }

    private void fonts(Text written, List<Look.FontFace> fonts) {
        Set<String> known = fonts.stream().map(Look.FontFace::family).collect(Collectors.toSet());
        List<String> named = Stream.of(written.value().split(",", -1))
                .map(name -> name.strip().replaceAll("^[\"']|[\"']$", ""))
                .toList();
        boolean there = named.stream().anyMatch(name -> known.stream().anyMatch(name::equalsIgnoreCase))
                || written.value().matches("(?i)inherit|initial");
        if (!there) {
            Message choose = Message.of(
                    "välj mellan: %s; eller lägg till filen i fonts/fonts.yaml",
                    "choose between: %s; or add the file to fonts/fonts.yaml",
                    known.stream().sorted().collect(Collectors.joining(", ")));
            diagnostics.error(
                    "okänt-typsnitt",
                    written.at(),
                    Message.of("typsnittet %s finns inte", "there is no font %s", written),
                    Nearest.hint(named.get(0), known).orElse(choose));
        }
    }
}
