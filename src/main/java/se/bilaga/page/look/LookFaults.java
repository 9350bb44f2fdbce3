package se.bilaga.page.look;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bilaga.paper.Declaration;
import se.bilaga.paper.StyleSheets;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;
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
        List<Declaration> said = StyleSheets.declarations(own);
        ColorRules colors = new ColorRules();
        colors.add(StyleSheets.declarations(common));
        colors.add(said);
        contrasts(colors, own);
        said.stream()
                .filter(one -> one.property().value().equals("font-family"))
                .forEach(one -> fonts(one.value(), fonts));
    }

    /** Told at what the look itself says, once for each place: of the text, else of the ground. */
    private void contrasts(ColorRules colors, SourceFile own) {
        Map<Span, Runnable> found = new TreeMap<>(Comparator.comparingInt(Span::from));
        colors.pairs()
                .filter(pair -> pair.contrast() < TEXT)
                .forEach(pair -> Stream.of(pair.textSaid(), pair.groundSaid())
                        .filter(said -> said != null && said.at().file().equals(own))
                        .findFirst()
                        .ifPresent(said -> found.putIfAbsent(said.at(), () -> warn(said, pair.contrast(), TEXT))));
        found.values().forEach(Runnable::run);
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
