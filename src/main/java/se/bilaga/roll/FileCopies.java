package se.bilaga.roll;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.bilaga.edit.Edits;
import se.bilaga.edit.Nodes;
import se.bilaga.plan.Inset;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Series;
import se.bilaga.source.text.Text;

/** Gives the next plan copies of the files that the old one is made of, so that neither changes the other. */
final class FileCopies {
    private final Edits edits;
    private final Shift shift;
    private final Predicate<String> taken;
    private final Map<String, String> copies = new LinkedHashMap<>();

    /** @param taken whether there is a file of a name, counted from the plan's folder */
    FileCopies(Edits edits, Shift shift, Predicate<String> taken) {
        this.edits = edits;
        this.shift = shift;
        this.taken = taken;
    }

    /** From each file to its copy, as paths from the plan's folder. */
    Map<String, String> of(Plan plan) {
        plan.shared().forEach(shared -> share(shared.file()));
        Stream.concat(
                        plan.statistics().values().stream().map(Series::file).filter(Objects::nonNull),
                        plan.blocks(Inset.Picture.class).map(Inset.Picture::file))
                .filter(file -> file.at().file().equals(edits.file()))
                .forEach(this::copy);
        return copies;
    }

    /** A file of series goes by one name in all the plans that share it, and is copied by the first that is rolled. */
    private void share(Text file) {
        String copy = file.value().replaceFirst("^(.*)(\\.[^./]*)$", "$2");
        String named = shift.named(file.value().substring(0, file.value().length() - copy.length())) + copy;
        if (!taken.test(named)) {
            copies.put(file.value(), named);
        }
        write(file, named);
    }

    private void copy(Text file) {
        write(file, copies.computeIfAbsent(file.value(), this::free));
    }

    private void write(Text file, String copy) {
        boolean plain = copy.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}._/-]*");
        edits.replace(file.at(), plain ? copy : Nodes.quoted(copy));
    }

    /** {@code anställda-2026.csv} for {@code anställda.csv} and {@code anställda-2025.csv}. */
    private String free(String file) {
        int dot = file.lastIndexOf('.');
        int end = dot > file.lastIndexOf('/') + 1 ? dot : file.length();
        String named = shift.named(file.substring(0, end));
        String copy = named;
        for (int i = 2; taken.test(copy + file.substring(end)) || isTaken(copy + file.substring(end)); i++) {
            copy = named + "-" + i;
        }
        return copy + file.substring(end);
    }

    private boolean isTaken(String copy) {
        return copies.containsValue(copy);
    }
}
