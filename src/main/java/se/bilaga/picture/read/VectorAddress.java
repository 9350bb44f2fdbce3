package se.bilaga.picture.read;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import se.bilaga.picture.Bitmap;
import se.bilaga.picture.PictureFile;
import se.bilaga.picture.pixel.Jpeg;
import se.bilaga.picture.pixel.Png;
import se.bilaga.picture.pixel.UnusablePicture;

/** Addresses in a drawing: a place in itself, {@code #grad}, or a picture that stands in the address. */
final class VectorAddress {
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Pattern DATA = Pattern.compile("data:image/(?:png|jpe?g);base64,([A-Za-z0-9+/=\\s]+)");

    /** A picture in a drawing has at most the points of a page. */
    private static final double PAGE = 842;

    private VectorAddress() {}

    static boolean is(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        return attribute.getNodeName().equals("href")
                || (XLINK.equals(namespace) && attribute.getLocalName().equals("href"));
    }

    /** The address, with a picture in it decoded and made ready for print; another is refused. */
    static String clean(Element element, String address) throws UnusablePicture {
        String written = address.strip();
        if (written.startsWith("#")) {
            return written;
        }
        Matcher data = DATA.matcher(written);
        if (!element.getLocalName().equals("image") || !data.matches()) {
            throw Refusal.of(
                    "en länk till något utanför sig själv (href)",
                    "a link to something outside itself (href)",
                    "ta bort länken, eller bädda in det som den pekar på som PNG eller JPEG",
                    "take the link away, or embed what it points at as PNG or JPEG");
        }
        byte[] picture = Base64.getMimeDecoder().decode(data.group(1));
        if (!Png.is(picture) && !Jpeg.is(picture)) {
            throw UnusablePicture.damaged("en bild i bilden är skadad", "a picture in the picture is damaged");
        }
        PictureFile file = Bitmap.read(picture).within(PAGE, PAGE);
        return "data:" + file.mediaType() + ";base64," + Base64.getEncoder().encodeToString(file.bytes());
    }
}
