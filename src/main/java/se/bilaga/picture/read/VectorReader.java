package se.bilaga.picture.read;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.bilaga.picture.VectorGraphic;
import se.bilaga.picture.pixel.UnusablePicture;
import se.bilaga.source.diagnostic.Message;

/** Reads SVG: takes it apart, keeps what draws, and refuses what runs, fetches or multiplies. */
final class VectorReader {
    private static final int LARGEST = 10 << 20;
    private static final int HEAD = 4096;
    private static final String DEEPEST = "60";
    private static final int MOST_PATHS = 200_000;
    private static final Pattern SVG = Pattern.compile("\\A[^<A-Za-z0-9]*<.*<?(?:\\w+:)?svg\\b.*", Pattern.DOTALL);

    private VectorReader() {}

    static boolean is(byte[] file) {
        return SVG.matcher(ascii(file, HEAD)).matches();
    }

    /** The ASCII in a file of any usual encoding. */
    private static String ascii(byte[] file, int most) {
        return new String(file, 0, Math.min(most, file.length), StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    static VectorGraphic read(byte[] file) throws UnusablePicture {
        if (file.length > LARGEST) {
            throw new UnusablePicture(
                    "för-stor-bild",
                    new Message("SVG-filen är större än 10 MB", "the SVG file is larger than 10 MB"),
                    new Message("förenkla den, eller spara den som PNG", "simplify it, or save it as PNG"));
        }
        if (ascii(file, file.length).contains("<!ENTITY")) {
            throw Refusal.of(
                    "entiteter (<!ENTITY>)",
                    "entities (<!ENTITY>)",
                    "spara den som vanlig SVG, utan programmets egna tillägg",
                    "save it as plain SVG, without the program's own additions");
        }
        VectorContent content = VectorContent.of(parse(file));
        SVGDocument drawing = load(content.svg(content.size()).getBytes(StandardCharsets.UTF_8));
        float width = drawing.size().width;
        float height = drawing.size().height;
        if (!(width >= 1 && height >= 1 && width <= 20_000 && height <= 20_000)) {
            throw UnusablePicture.unread(
                    "bilden saknar storlek: width, height eller viewBox",
                    "the picture has no size: width, height or viewBox");
        }
        String root = " font-family=\"" + VectorGraphic.FACE + "\" width=\"" + width + "\" height=\"" + height + "\"";
        byte[] svg = content.svg(root + (content.hasViewBox() ? "" : " viewBox=\"0 0 " + width + " " + height + "\""))
                .getBytes(StandardCharsets.UTF_8);
        return new VectorGraphic(load(svg), svg);
    }

    private static Document parse(byte[] file) throws UnusablePicture {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setAttribute("jdk.xml.entityExpansionLimit", "1");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            return builder.parse(new ByteArrayInputStream(file));
        } catch (SAXParseException e) {
            throw new UnusablePicture(
                    "trasig-bild",
                    Message.of(
                            "SVG-filen går inte att läsa; felet märks på rad %s",
                            "the SVG file cannot be read; the fault shows on line %s", e.getLineNumber()),
                    new Message("spara eller hämta bilden på nytt", "save or fetch the picture again"));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw UnusablePicture.damaged(
                    "SVG-filens tecken går inte att läsa", "the characters of the SVG file cannot be read");
        }
    }

    private static SVGDocument load(byte[] svg) throws UnusablePicture {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .documentLimits(new DocumentLimits(
                        Integer.parseInt(DEEPEST), DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, MOST_PATHS))
                .build();
        SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
        if (drawing == null) {
            throw UnusablePicture.damaged("SVG-filen går inte att rita", "the SVG file cannot be drawn");
        }
        return drawing;
    }
}
