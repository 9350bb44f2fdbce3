package se.bilaga.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.bilaga.app.build.Formats;
import se.bilaga.app.build.PageProof;
import se.bilaga.app.build.Toolbox;
import se.bilaga.app.build.Workshop;
import se.bilaga.app.project.Surroundings;
import se.bilaga.check.requirement.Compliance;
import se.bilaga.check.rule.Subject;
import se.bilaga.page.Metadata;
import se.bilaga.page.Page;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.look.Look;
import se.bilaga.page.tree.Attributes;
import se.bilaga.page.tree.BlockNode.ParagraphBlock;
import se.bilaga.page.tree.Document;
import se.bilaga.page.tree.InlineNode.PlainText;
import se.bilaga.page.tree.PagePart.MainPart;
import se.bilaga.page.tree.Wording;
import se.bilaga.paper.Paper;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Span;
import se.bilaga.statistics.Statistics;

/**
 * A person at a folder of plans, whose workshop is a toy: a plan's text is its page, each {@code FEL} in it is an
 * error, {@code VARNING} a warning, {@code RÅD} advice, {@code KRASCH} a fault of the program, and
 * {@code MINNE} takes more memory than there is.
 */
public final class Desk {
    final Path folder;
    /** Where the program is that the person has. */
    public Path home = Path.of("").toAbsolutePath();

    private final Function<Surroundings, Toolbox> tools;
    public final Map<String, String> variables = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    public int made;

    public Desk(Path folder) {
        this.folder = folder;
        tools = surroundings -> new Toolbox(ToyWorkshop::new, new Toys());
        variables.put("BILAGA_PROGRAM", "toy");
    }

    private Desk(Path folder, Function<Surroundings, Toolbox> tools) {
        this.folder = folder;
        this.tools = tools;
    }

    /** The same person with the real program. */
    public static Desk real(Path folder) {
        return new Desk(folder, Toolbox::standard);
    }

    /** Runs {@code bilaga} with {@code args} and gives its exit code. */
    public int bilaga(String... args) {
        out.reset();
        err.reset();
        return bilaga(out, err, args);
    }

    /** The same, but with the output going elsewhere. */
    public int bilaga(OutputStream out, OutputStream err, String... args) {
        Surroundings surroundings = new Surroundings(
                folder,
                home,
                variables,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Surroundings.language(args, variables));
        return new CommandLineApp(surroundings, tools.apply(surroundings), args).run();
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** As editors save: the new text stands there whole or not at all. */
    public Path write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Path beside = Files.writeString(file.resolveSibling(".new"), text);
            return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class ToyWorkshop implements Workshop {
        @Override
        public Optional<Subject> subject(SourceTree tree, String path, Diagnostics diagnostics) {
            return Optional.empty();
        }

        @Override
        public void check(SourceTree tree, String path, List<String> beside, Diagnostics diagnostics) {
            text(tree, path, diagnostics);
        }

        @Override
        public List<Compliance> requirements(SourceTree tree, String path, List<String> also, Diagnostics diagnostics) {
            return List.of();
        }

        @Override
        public PageProof page(
                SourceTree tree, String path, Supplier<Optional<Instant>> committed, Diagnostics diagnostics) {
            synchronized (Desk.this) {
                made++;
            }
            String text = text(tree, path, diagnostics);
            return new PageProof(Optional.of(Desk.page(text, committed.get().orElse(Instant.EPOCH))), List::of);
        }

        @Override
        public Optional<Page> page(PlanFile plan, Statistics statistics, Diagnostics diagnostics) {
            return Optional.of(Desk.page(plan.source().text(), Instant.EPOCH));
        }
    }

    private static String text(SourceTree tree, String path, Diagnostics diagnostics) {
        try {
            String text = new String(tree.read(path).orElseThrow(), StandardCharsets.UTF_8);
            if (text.contains("KRASCH")) {
                throw new IllegalStateException("toy");
            }
            if (text.contains("MINNE")) {
                throw new OutOfMemoryError("toy");
            }
            diagnose(new SourceFile(path, text), diagnostics);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void diagnose(SourceFile file, Diagnostics diagnostics) {
        for (int at = file.text().indexOf("FEL"); at >= 0; at = file.text().indexOf("FEL", at + 1)) {
            diagnostics.error("fel", new Span(file, at, at + 3), Message.of("här är ett fel", "here is an error"));
        }
        if (file.text().contains("RÅD")) {
            diagnostics.add(
                    Diagnostic.advice("råd", Span.start(file), Message.of("kunde vara bättre", "could be better")));
        }
        int at = file.text().indexOf("VARNING");
        if (at >= 0) {
            diagnostics.warning("tveksamt", new Span(file, at, at + 7), Message.of("tveksamt", "doubtful"));
        }
    }

    private static Page page(String text, Instant created) {
        ParagraphBlock paragraph = new ParagraphBlock(Attributes.NONE, List.of(new PlainText(text)));
        Document document = new Document("sv-SE", "", List.of(new MainPart(Attributes.NONE, List.of(paragraph))));
        Metadata metadata = new Metadata("t", "s", "a", "o", null, null, null, "2025", null, created);
        return new Page(
                document,
                metadata,
                new Look("l", "", "", Paper.PLAIN, List.of(), List.of(), FrontPage.PLAIN, null),
                Map.of(),
                Map.of());
    }

    private static final class Toys implements Formats {
        @Override
        public List<String> names() {
            return List.of("pdf", "docx", "html");
        }

        /** Its name, the page's text and time. */
        @Override
        public Documents of(Page page, Consumer<Message> warnings) {
            String text = Wording.of(page.document());
            return format -> (format + " " + page.metadata().created() + " " + text).getBytes(StandardCharsets.UTF_8);
        }
    }
}
