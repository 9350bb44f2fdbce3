package se.bilaga.plan;

import java.util.ArrayList;
import java.util.List;
import se.bilaga.source.Text;

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
        plan.allSections().flatMap(section -> section.blocks().stream()).forEach(block -> {
            if (block instanceof Block.Picture picture) {
                files.add(picture.file());
            }
        });
        return files;
    }
}
