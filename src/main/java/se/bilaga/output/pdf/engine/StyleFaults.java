package se.bilaga.output.pdf.engine;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bilaga.paper.Declaration;
import se.bilaga.paper.StyleSheets;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Nearest;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** What of a look's style sheet the engine passes over without a word. */
public final class StyleFaults {
    private static final String RULE = "css-utan-verkan";

    /** In the engine's own words. */
    private static final Pattern LINE = Pattern.compile(" at line (\\d+)\\.");

    private static final Message REMOVE =
            Message.of("ta bort den eller skriv den i @media screen", "remove it, or write it in @media screen");

    private static final Set<String> PROPERTIES = IntStream.range(0, CSSName.countCSSNames())
            .mapToObj(CSSName::getByID)
            .map(CSSName::toString)
            .collect(Collectors.toSet());

    private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;{}]*;?");
    private static final Pattern URL = Pattern.compile("(?i)url\\([^)]*\\)?");

    private final SourceFile sheet;
    private final Diagnostics diagnostics;

    private StyleFaults(SourceFile sheet, Diagnostics diagnostics) {
        this.sheet = sheet;
        this.diagnostics = diagnostics;
    }

    /** Asks the engine of each declaration, and of the rules that are none, as warnings at their place. */
    public static void find(SourceFile sheet, Diagnostics diagnostics) {
        StyleFaults faults = new StyleFaults(sheet, diagnostics);
        Set<Span> seen = new HashSet<>();
        StyleSheets.declarations(sheet).stream()
                .filter(said -> seen.add(said.property().at()))
                .forEach(faults::declaration);
        faults.rules();
    }

    private void declaration(Declaration said) {
        String property = said.property().value();
        CSSName name = CSSName.getByPropertyName(property);
        if (name == null || !CSSName.isImplemented(name) || CSSName.getPropertyBuilder(name) == null) {
            tell(
                    said.property().at(),
                    Message.of("egenskapen \"%s\" finns inte i PDF", "there is no property \"%s\" in PDF", property),
                    Nearest.hint(property, PROPERTIES).orElse(REMOVE));
        } else if (URL.matcher(said.value().value()).find()) {
            fetched(said.value().at());
        } else if (!messages("a {" + property + ":" + said.value().value() + "}")
                .isEmpty()) {
            tell(
                    said.value().at(),
                    Message.of("\"%s\" är inget värde för %s", "\"%s\" is no value of %s", said.value(), property),
                    REMOVE);
        }
    }

    private void rules() {
        IMPORT.matcher(sheet.text()).results().forEach(found -> fetched(new Span(sheet, found.start(), found.end())));
        for (String message : messages(sheet.text())) {
            Matcher line = LINE.matcher(message);
            if (!message.endsWith("declaration.") && line.find()) {
                int number = Math.max(1, Math.min(sheet.lines(), Integer.parseInt(line.group(1))));
                tell(
                        new Span(sheet, sheet.lineStart(number), sheet.lineEnd(number)),
                        Message.of(
                                "regeln går inte att läsa: %s",
                                "the rule cannot be read: %s", message.substring(0, line.start())),
                        Message.of(
                                "se efter i regeln här eller närmast före: selektorn, kolon, semikolon, klamrar",
                                "look in the rule here or just before: selector, colon, semicolons, braces"));
            }
        }
    }

    /** What the engine has to say of a style sheet, which it would fetch files for. */
    private static List<String> messages(String css) {
        List<String> messages = new ArrayList<>();
        try {
            new CSSParser((uri, message) -> messages.add(message))
                    .parseStylesheet(
                            "",
                            StylesheetInfo.AUTHOR,
                            new StringReader(URL.matcher(IMPORT.matcher(css).replaceAll(""))
                                    .replaceAll("none")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private void fetched(Span at) {
        tell(at, Message.of("ingen fil hämtas ur en stilmall", "no file is fetched from a style sheet"), REMOVE);
    }

    private void tell(Span at, Message what, Message hint) {
        diagnostics.warning(RULE, at, what, hint);
    }
}
