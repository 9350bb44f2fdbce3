package se.bilaga.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import se.bilaga.output.Format;
import se.bilaga.page.Page;
import se.bilaga.page.look.Look;
import se.bilaga.page.tree.InlineNode;
import se.bilaga.page.tree.PageWalk;

/** HTML for preview and the web: everything in one file, and nothing in it that runs. */
public final class HtmlFormat implements Format {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

    private static final String FACE = "@font-face { font-family: \"%s\"; font-weight: %s; font-style: %s; "
            + "font-display: swap; src: url(data:font/ttf;base64,%s) format(\"truetype\") }\n";

    private final boolean marked;

    public HtmlFormat() {
        this(false);
    }

    /** @param marked whether words say where they stand in the author's files, {@code data-plats="tk31a"} */
    public HtmlFormat(boolean marked) {
        this.marked = marked;
    }

    @Override
    public void write(Page page, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(ScreenWriter.html(page, head(page), marked));
        writer.flush();
    }

    /** What the head holds beside the title. */
    private static String head(Page page) throws IOException {
        return "<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"author\" content=\""
                + HtmlText.escape(page.metadata().author()) + "\">\n"
                + "<style>" + faces(page) + style(page.look()) + "</style>\n";
    }

    /** The look's faces, whole, for a reader who has none of them; slanted ones only where the text has some. */
    private static String faces(Page page) throws IOException {
        boolean[] slanted = {false};
        page.document().accept(new PageWalk() {
            @Override
            public void visit(InlineNode.Stressed stressed) {
                slanted[0] = true;
            }
        });
        StringBuilder css = new StringBuilder();
        for (Look.FontFace face : page.look().fonts()) {
            if (!face.italic() || slanted[0]) {
                css.append(FACE.formatted(
                        face.family(),
                        face.weight(),
                        face.italic() ? "italic" : "normal",
                        Base64.getEncoder().encodeToString(Files.readAllBytes(face.file()))));
            }
        }
        return css.toString();
    }

    /** The organisation's own sheet comes last; nothing in it can end the element. */
    private static String style(Look look) throws IOException {
        try (InputStream in = HtmlFormat.class.getResourceAsStream("screen.css")) {
            if (in == null) {
                throw new IllegalStateException("templates/css/screen.css is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    + look.screenCss().replace("</", "<\\/");
        }
    }
}
