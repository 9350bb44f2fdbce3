package se.bilaga.output.word.part;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.bilaga.office.OpcPackage;
import se.bilaga.office.Wml;
import se.bilaga.office.Xml;
import se.bilaga.page.Metadata;

/**
 * The comment on the first page of a document with changes, that it is one and of what: it stands beside the text, so
 * that nothing of it is left there when the changes are accepted or rejected.
 */
public final class MarginComment {
    private final Metadata metadata;
    private final String notice;
    private boolean anchored;

    public MarginComment(Metadata metadata) {
        this.metadata = metadata;
        Metadata.@Nullable Compared compared = metadata.compared();
        this.notice = compared == null ? "" : compared.notice();
    }

    /** Writes, in the document's first paragraph, that the comment is about it. */
    public void anchor(Xml xml) {
        if (!anchored && !notice.isEmpty()) {
            anchored = true;
            xml.open("w:r").empty("w:commentReference", "w:id", "0").close();
        }
    }

    /** Adds the part with the comment. */
    public void finish(OpcPackage file, String main) {
        if (anchored) {
            file.replace(Part.COMMENTS.name(file, main), part().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String part() {
        Xml xml = new Xml();
        xml.open(
                "w:comment",
                "w:id",
                "0",
                "w:author",
                metadata.organisation(),
                "w:date",
                metadata.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                "w:initials",
                metadata.organisation().substring(0, 1));
        xml.open("w:p").open("w:r").leaf("w:t", notice).close().close().close();
        return Xml.DECLARATION + "<w:comments " + Wml.DECLARATIONS + ">" + xml + "</w:comments>";
    }
}
