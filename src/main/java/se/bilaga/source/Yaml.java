package se.bilaga.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the part of YAML that plans are written in: mappings, lists and texts, and nothing else.
 *
 * <p>Every scalar is text: {@code nej}, {@code 4,10} and {@code 2024-10} mean what the author wrote. Anchors, aliases,
 * tags, directives and duplicate keys are refused.
 */
public final class Yaml {
    private static final int MAX_FAULTS = 20;

    private Yaml() {}

    /**
     * The file's nodes. After a fault the reading goes on where it can, so nodes may come with errors in {@code d};
     * {@link Binder#bind} then finds the author's other faults, but gives no record.
     *
     * @return empty where nothing can be read
     */
    public static Optional<Node> parse(SourceFile file, Diagnostics d) {
        Draft draft = new Draft(file);
        Set<Integer> lines = new HashSet<>();
        for (int attempt = 0; attempt < MAX_FAULTS; attempt++) {
            Diagnostics refused = new Diagnostics();
            try {
                Optional<Node> root = new Composer(draft, refused).document();
                addAll(refused, d);
                return root;
            } catch (Composer.TooDeep e) {
                addAll(refused, d);
                return Optional.empty();
            } catch (MarkedYAMLException e) {
                SyntaxFault fault = SyntaxFault.of(e, draft);
                if (!lines.add(fault.line())) {
                    return Optional.empty();
                }
                d.add(fault.diagnostic());
                fault.mend(draft);
            } catch (YAMLException e) {
                d.error("yaml-fel", file.start(), new Message("filen kan inte läsas som YAML", "the file is not YAML"));
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void addAll(Diagnostics from, Diagnostics to) {
        from.all().forEach(to::add);
    }
}
