package se.bilaga.plan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Series;
import se.bilaga.source.text.Text;

/** The files that a plan names. */
final class Attachments {
    private Attachments() {}

    /** Statistics in CSV and pictures, in the order written. */
    static List<Text> of(Plan plan) {
        List<Text> files = new ArrayList<>();
        for (Series series : plan.statistics().values()) {
            if (series.file() != null) {
                files.add(series.file());
            }
        }
        plan.blocks(Inset.Picture.class).map(Inset.Picture::file).forEach(files::add);
        return files;
    }

    /** Whether a series has its values in the file. */
    static boolean isStatistics(Plan plan, Text file) {
        return plan.statistics().values().stream()
                .anyMatch(series -> series.file() != null && series.file().at().equals(file.at()));
    }

    /** Whether a picture is one; what ends in {@code .csv}, {@code .tsv} or {@code .txt} is statistics. */
    static boolean isReadable(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|txt)") || isPicture(bytes);
    }

    /** By the first bytes: PNG (ISO 15948) or JPEG (ISO 10918). */
    private static boolean isPicture(byte[] bytes) {
        return bytes.length > 8
                && ((bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G')
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 && bytes[2] == (byte) 0xFF));
    }
}
