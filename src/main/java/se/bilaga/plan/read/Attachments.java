package se.bilaga.plan.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bilaga.picture.Artwork;
import se.bilaga.picture.read.PictureReader;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Series;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.Text;

/** The files that a plan names: statistics, and pictures, which are decoded. */
final class Attachments {
    private final Function<String, Optional<byte[]>> tree;
    private final Diagnostics diagnostics;

    /** @param tree the bytes of a file, where it is there */
    Attachments(Function<String, Optional<byte[]>> tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** By the paths written, in order. */
    Map<String, byte[]> statistics(Plan plan) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (Series series : plan.statistics().values()) {
            Text file = series.file();
            if (file != null) {
                bytes(file).ifPresent(bytes -> found.put(file.value(), bytes));
            }
        }
        return found;
    }

    /** By the paths written, in order; without those that cannot be shown. */
    Map<String, Artwork> pictures(Plan plan) {
        Map<String, Artwork> found = new LinkedHashMap<>();
        List<Text> files =
                plan.blocks(Inset.Picture.class).map(Inset.Picture::file).toList();
        for (Text file : files) {
            bytes(file)
                    .flatMap(bytes -> PictureReader.read(file, bytes, diagnostics))
                    .ifPresent(picture -> found.put(file.value(), picture));
        }
        return found;
    }

    /** A path is counted from the folder of the file that it is written in: the plan, or what it shares with others. */
    private Optional<byte[]> bytes(Text file) {
        String within = file.at().file().path();
        @Nullable String folder = within.contains("/") ? within.substring(0, within.lastIndexOf('/')) : null;
        Paths.check(file.value(), file.at(), diagnostics);
        Optional<byte[]> bytes = Paths.resolve(folder, file.value()).flatMap(tree);
        if (bytes.isEmpty()) {
            diagnostics.error(
                    "fil-saknas",
                    file.at(),
                    Message.of("filen %s finns inte", "the file %s does not exist", file.value()),
                    Message.of(
                            "sökvägen räknas från planens mapp, %s",
                            "the path is counted from the plan's folder, %s", folder == null ? "." : folder));
        }
        return bytes;
    }
}
