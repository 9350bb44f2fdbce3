package se.bilaga.source.yaml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.diagnostic.Severity;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.Span;

/**
 * Reads the part of YAML that plans are written in: mappings, lists and texts, and nothing else.
 *
 * <p>Every scalar is text: {@code nej}, {@code 4,10} and {@code 2024-10} mean what the author wrote. Anchors, aliases,
 * tags, directives and duplicate keys are refused.
 */
public final class Yaml {
    private static final int MAX_ATTEMPTS = 40;

    private Yaml() {}

    /**
     * The file's nodes. After a fault the reading goes on where it can, so nodes may come with errors in {@code d};
     * binding then finds the author's other faults, but gives no record.
     *
     * @return empty where nothing can be read
     */
    public static Optional<Node> parse(SourceFile file, Diagnostics d) {
        YamlDraft draft = new YamlDraft(file);
        new LineStarts(draft).mend(d);
        Set<Integer> faulty = new HashSet<>();
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Diagnostics refused = new Diagnostics();
            Composer composer = new Composer(draft, refused);
            try {
                Optional<Node> root = composer.document();
                if (root.isPresent() || faulty.isEmpty()) {
                    refused.all().stream()
                            .filter(one -> one.severity() == Severity.ERROR
                                    || !faulty.contains(one.at().line()))
                            .forEach(d::add);
                }
                return root;
            } catch (MarkedYAMLException e) {
                mend(new SyntaxReader(e, draft, composer.last()).fault(), draft, faulty, d);
            } catch (YAMLException e) {
                d.error("yaml-fel", Span.start(file), UNREADABLE, CHECK);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static final Message UNREADABLE =
            new Message("filen kan inte läsas som YAML", "the file cannot be read as YAML");
    private static final Message CHECK =
            new Message("kontrollera att det är rätt fil", "check that it is the right file");

    /** A second fault on a line most often comes of the first; the line is then passed over. */
    private static void mend(SyntaxFault fault, YamlDraft draft, Set<Integer> faulty, Diagnostics d) {
        if (faulty.add(fault.line())) {
            d.add(fault.diagnostic());
            fault.mend().accept(draft);
        } else {
            SyntaxFault.blank(fault.line()).accept(draft);
        }
    }
}
