package se.bilaga.app.preview;

import java.nio.file.Path;
import java.util.List;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Message.Language;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.report.Foremost;
import se.bilaga.source.text.PersonalNumber;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/** The pages round a document: the list of plans, the frame with what was found, and the page where there is none. */
record Pages(Language language) {
    /** Nothing in a document runs; a page that one of its links opens is as any other. */
    private static final String SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    /** How much of a line is shown on each side of a place: a whole file may stand on one. */
    private static final int NEAR = 1000;

    String index(List<String> names) {
        PreviewMarkup html = new PreviewMarkup(language);
        String title = html.say("Planer", "Plans");
        head(html, title)
                .add(
                        "<script src=\"/preview.js\" defer></script>\n</head>\n<body class=\"lista\"><main><h1>%s</h1>\n",
                        title)
                .add("<div id=\"plans\">")
                .add(list(names));
        return html.add("</div></main></body></html>\n").toString();
    }

    String list(List<String> names) {
        PreviewMarkup html = new PreviewMarkup(language).add("<ul>\n");
        names.forEach(name -> html.add("<li><a href=\"%s\">%s</a></li>\n", PreviewMarkup.path("/plan/" + name), name));
        return html.add("</ul>\n").toString();
    }

    String frame(String name, Showing.State state) {
        PreviewMarkup html = new PreviewMarkup(language);
        head(html, name).add("<script src=\"/preview.js\" defer></script>\n</head>\n");
        html.add(
                "<body data-plan=\"%s\" data-seen=\"%s\" data-shown=\"%s\">\n",
                PreviewMarkup.path("/" + name), "" + state.version(), "" + state.documentVersion());
        html.add(
                "<p id=\"away\" hidden>%s</p>\n", html.say("Förhandsvisningen är avslutad.", "The preview has ended."));
        html.add(
                        "<p id=\"views\"><button type=\"button\" data-view=\"document\" aria-pressed=\"true\">%s</button>",
                        html.say("Text", "Text"))
                .add(
                        "<button type=\"button\" data-view=\"pages\" aria-pressed=\"false\">%s</button>",
                        html.say("Sidor", "Pages"))
                .add(
                        "<button type=\"button\" data-view=\"news\" aria-pressed=\"false\">%s</button>",
                        html.say("Nytt sedan förra planen", "New since the plan before"))
                .add("<span id=\"place\" aria-live=\"polite\"></span></p>\n");
        html.add("<div id=\"findings\" aria-live=\"polite\">")
                .add(findings(state))
                .add("</div>\n");
        html.add(
                "<iframe id=\"document\" title=\"%s\" src=\"%s\" sandbox=\"%s\"></iframe>\n",
                name, PreviewMarkup.path("/document/" + name), SANDBOX);
        html.add("<iframe id=\"pages\" title=\"%s\" hidden></iframe>\n", html.say("Sidorna", "The pages"));
        html.add(
                "<iframe id=\"news\" title=\"%s\" sandbox=\"%s\" hidden></iframe>\n",
                html.say("Nytt sedan förra planen", "New since the plan before"), SANDBOX);
        return html.add("</body></html>\n").toString();
    }

    /** What stands in place of a document that could not be made even once. */
    String none() {
        return alone(new Message(
                "Dokumentet visas när felen är rättade.", "The document is shown when the errors are corrected."));
    }

    /** What stands where there is no plan before, or where one of the two has errors. */
    String noNews() {
        return alone(new Message(
                "Här visas vad som är nytt, när planen har en föregående och ingen av dem har fel.",
                "What is new is shown here when the plan has one before it and neither has errors."));
    }

    private String alone(Message message) {
        PreviewMarkup html = new PreviewMarkup(language);
        String text = html.say(message);
        return head(html, text)
                .add("</head>\n<body class=\"lista\"><p>%s</p></body></html>\n", text)
                .toString();
    }

    private static PreviewMarkup head(PreviewMarkup html, String title) {
        return html.add("<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">", html.say("sv", "en"))
                .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .add("<title>%s</title>\n<link rel=\"stylesheet\" href=\"/preview.css\">\n", title);
    }

    /** The errors, which hide that the document is an old one, and the rest for whoever wants to see it. */
    String findings(Showing.State state) {
        PreviewMarkup html = new PreviewMarkup(language);
        List<Diagnostic> all = state.findings();
        List<Diagnostic> errors =
                all.stream().filter(found -> found.severity() == Severity.ERROR).toList();
        List<Diagnostic> others =
                all.stream().filter(found -> found.severity() != Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            html.add(
                    "<p class=\"fault\">%s</p>\n",
                    state.document().isEmpty()
                            ? html.say("Det här måste rättas.", "This must be corrected.")
                            : html.say(
                                    "Det här måste rättas. Nedanför visas dokumentet som det senast kunde göras.",
                                    "This must be corrected. Below is the document as it could last be made."));
            list(html, errors, state.root());
        }
        if (!others.isEmpty()) {
            html.add("<details><summary>%s</summary>\n", html.say("Anmärkningar: %s", "Findings: %s", others.size()));
            list(html, others, state.root());
            html.add("</details>\n");
        }
        return html.toString();
    }

    private static void list(PreviewMarkup html, List<Diagnostic> findings, Path root) {
        Foremost foremost = Foremost.of(findings);
        html.add("<ul>\n");
        foremost.files().forEach(file -> {
            file.shown().forEach(found -> item(html, found, root));
            file.rest().forEach(rest -> html.add("<li>… %s</li>\n", html.say(rest)));
        });
        foremost.others().forEach(rest -> html.add("<li>… %s</li>\n", html.say(rest)));
        html.add("</ul>\n");
    }

    private static void item(PreviewMarkup html, Diagnostic found, Path root) {
        Span at = found.at();
        html.add(
                "<li><p><b>%s[%s]</b>: %s</p>\n<p class=\"place\"><a href=\"%s\">%s</a></p>\n",
                html.say(found.severity().label()),
                found.rule(),
                html.say(found.message()),
                EditorAddress.of(root, at),
                at.toString());
        SourceFile file = at.file();
        if (!file.text().isEmpty()) {
            int start = Math.max(file.lineStart(at.line()), at.from() - NEAR);
            int end = Math.max(at.from(), Math.min(file.lineEnd(at.line()), at.from() + NEAR));
            int to = Math.max(at.from(), Math.min(at.to(), end));
            String line = PersonalNumber.hiddenLine(file.text().substring(start, end));
            html.add(
                    "<pre>%s<mark>%s</mark>%s</pre>\n",
                    line.substring(0, at.from() - start),
                    line.substring(at.from() - start, to - start),
                    line.substring(to - start));
        }
        for (Message hint : found.hints()) {
            html.add("<p class=\"hint\">%s %s</p>\n", html.say("tips:", "hint:"), html.say(hint));
        }
        html.add("</li>\n");
    }
}
