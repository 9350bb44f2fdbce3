package se.bilaga.app.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import se.bilaga.app.project.ShippedFiles;
import se.bilaga.check.Checks;
import se.bilaga.check.requirement.Compliance;
import se.bilaga.check.requirement.Requirements;
import se.bilaga.check.rule.Subject;
import se.bilaga.check.rule.Subject.Previous;
import se.bilaga.output.pdf.engine.StyleFaults;
import se.bilaga.output.pdf.font.Faces;
import se.bilaga.page.Page;
import se.bilaga.page.PageBuilder;
import se.bilaga.page.look.Look;
import se.bilaga.page.look.LookReader;
import se.bilaga.page.look.TemplateFolders;
import se.bilaga.page.look.Templates;
import se.bilaga.page.text.Slug;
import se.bilaga.picture.FaceWidths;
import se.bilaga.plan.Plan;
import se.bilaga.plan.read.Paths;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.read.PlanReader;
import se.bilaga.plan.read.RequirementFiles;
import se.bilaga.plan.read.Shipped;
import se.bilaga.source.diagnostic.Diagnostic;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.diagnostic.Message;
import se.bilaga.source.text.SourceFile;
import se.bilaga.source.text.SourceTree;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

/** The whole flow from YAML to page. */
public final class PlanWorkshop implements Workshop {
    private final TemplateFolders folders;
    private final Templates templates;
    private final Shipped shipped;
    private final Map<String, ReadLook> looks = new ConcurrentHashMap<>();

    /** @param folder the folder {@code templates} */
    public PlanWorkshop(Path folder) {
        this(TemplateFolders.of(folder));
    }

    /** @param folders those that templates are looked for in */
    public PlanWorkshop(TemplateFolders folders) {
        this.folders = folders;
        this.templates = new Templates(folders.within("page"));
        this.shipped = ShippedFiles.beside(folders.shipped());
    }

    /**
     * @param told what is wrong in the look, said of every plan that has it
     * @param of the files that it was read from
     */
    private record ReadLook(Optional<Look> look, List<Diagnostic> told, Map<Path, String> of) {}

    /** @param sound whether it was read without errors: what is named wrongly would be missed in other places */
    private record Manuscript(
            SourceTree tree, Shipped shipped, String path, PlanFile plan, Statistics statistics, boolean sound) {

        List<Diagnostic> rules(Function<Subject, List<Diagnostic>> checks, List<String> beside) {
            Diagnostics found = new Diagnostics();
            subject(found, beside).ifPresent(subject -> checks.apply(subject).forEach(found::add));
            return found.all();
        }

        Optional<Subject> subject(Diagnostics found, List<String> beside) {
            return sound
                    ? Optional.of(Subject.of(
                            plan, statistics, previous(tree, shipped, path, plan.plan(), found), others(beside)))
                    : Optional.empty();
        }

        /** Those of the same administration and period; their own faults are not told here. */
        private List<Previous> others(List<String> beside) {
            return beside.stream()
                    .filter(other -> !other.equals(path))
                    .flatMap(other -> PlanReader.read(tree, shipped, other, new Diagnostics()).stream())
                    .filter(other -> other.plan().period().equals(plan.plan().period())
                            && other.plan().administration().equals(plan.plan().administration()))
                    .map(other -> new Previous(other, Statistics.of(other, new Diagnostics())))
                    .toList();
        }
    }

    @Override
    public void check(SourceTree tree, String path, List<String> beside, Diagnostics diagnostics) {
        read(tree, path, diagnostics).ifPresent(manuscript -> {
            RequirementFiles.read(tree, shipped, manuscript.plan(), diagnostics);
            Checks.prepare(manuscript.plan().organisation());
            Supplier<List<Diagnostic>> rules = Parallel.beside(() -> manuscript.rules(Checks::run, beside));
            Diagnostics placing = new Diagnostics();
            var unused = page(manuscript.plan(), manuscript.statistics(), () -> Optional.of(Instant.EPOCH), placing);
            rules.get().forEach(diagnostics::add);
            placing.all().forEach(diagnostics::add);
        });
    }

    @Override
    public List<Compliance> requirements(SourceTree tree, String path, List<String> also, Diagnostics diagnostics) {
        Optional<Manuscript> read = read(tree, path, diagnostics);
        Optional<Subject> subject = read.flatMap(manuscript -> manuscript.subject(diagnostics, List.of()));
        if (subject.isEmpty()) {
            return List.of();
        }
        var lists = RequirementFiles.read(tree, shipped, read.get().plan(), also, diagnostics);
        return Requirements.of(subject.get(), lists, diagnostics);
    }

    @Override
    public PageProof page(
            SourceTree tree, String path, Supplier<Optional<Instant>> committed, Diagnostics diagnostics) {
        return read(tree, path, diagnostics)
                .map(manuscript -> new PageProof(
                        page(manuscript.plan(), manuscript.statistics(), committed, diagnostics),
                        () -> manuscript.rules(Checks::runQuickly, List.of())))
                .orElse(PageProof.NONE);
    }

    @Override
    public Optional<Subject> subject(SourceTree tree, String path, Diagnostics diagnostics) {
        return read(tree, path, diagnostics).flatMap(manuscript -> manuscript.subject(diagnostics, List.of()));
    }

    private Optional<Manuscript> read(SourceTree tree, String path, Diagnostics diagnostics) {
        Optional<PlanFile> read = PlanReader.read(tree, shipped, path, diagnostics);
        boolean sound = !diagnostics.hasErrors();
        if (read.isEmpty() || !sound) {
            diagnostics.cutShort();
        }
        return read.map(plan -> new Manuscript(tree, shipped, path, plan, Statistics.of(plan, diagnostics), sound));
    }

    @Override
    public Optional<Page> page(PlanFile plan, Statistics statistics, Diagnostics diagnostics) {
        return page(plan, statistics, Optional::empty, diagnostics);
    }

    private Optional<Page> page(
            PlanFile plan, Statistics statistics, Supplier<Optional<Instant>> committed, Diagnostics diagnostics) {
        Optional<Look> look = look(plan.organisation().look(), diagnostics);
        if (look.isEmpty()) {
            return Optional.empty();
        }
        Instant created = committed.get().orElseGet(() -> ownTime(plan.plan()));
        Optional<Page> page = PageBuilder.build(plan, statistics, look.get(), templates, created, diagnostics);
        page.ifPresent(made -> Glyphs.check(made, plan, diagnostics));
        return page;
    }

    /** The plan before, whose own faults are not told here. */
    private static Optional<Previous> previous(
            SourceTree tree, Shipped shipped, String path, Plan plan, Diagnostics diagnostics) {
        Text written = plan.previous();
        if (written == null) {
            return Optional.empty();
        }
        int slash = path.lastIndexOf('/');
        Diagnostics unheard = new Diagnostics();
        String folder = slash < 0 ? "." : path.substring(0, slash);
        Optional<String> file = Paths.resolve(slash < 0 ? null : folder, written.value());
        if (file.equals(Optional.of(path))) {
            unreadable(
                    written,
                    new Message("planen anger sig själv som föregående", "the plan names itself as the previous one"),
                    new Message("skriv den förra planens fil", "write the file of the plan before"),
                    diagnostics);
            return Optional.empty();
        }
        Optional<PlanFile> before = file.flatMap(place -> PlanReader.read(tree, shipped, place, unheard));
        if (before.isEmpty()) {
            boolean missing =
                    unheard.all().stream().allMatch(fault -> fault.rule().equals("fil-saknas"));
            unreadable(written, missing ? folder : "", file.orElse(""), diagnostics);
        }
        return before.map(read -> new Previous(read, Statistics.of(read, unheard)));
    }

    /** @param folder where it is not; empty where it is there but has errors */
    private static void unreadable(Text written, String folder, String file, Diagnostics diagnostics) {
        if (folder.isEmpty()) {
            unreadable(
                    written,
                    Message.of(
                            "den föregående planen %s har egna fel",
                            "the previous plan %s has errors of its own", written),
                    Message.of(
                            "rätta dem; bilaga check %s visar dem", "correct them; bilaga check %s shows them", file),
                    diagnostics);
        } else {
            unreadable(
                    written,
                    Message.of("den föregående planen %s finns inte", "there is no previous plan %s", written),
                    Message.of(
                            "sökvägen räknas från planens mapp, %s",
                            "the path is counted from the plan's folder, %s", folder),
                    diagnostics);
        }
    }

    private static void unreadable(Text written, Message what, Message hint, Diagnostics diagnostics) {
        diagnostics.warning("föregående-oläslig", written.at(), what, hint);
    }

    @Override
    public Map<Path, String> templates() {
        return folders.state("looks", "css", "fonts", "page");
    }

    /** A look that is not there is told of at each plan that names it; others are read again when their files change. */
    private Optional<Look> look(Text name, Diagnostics diagnostics) {
        Map<Path, String> now = folders.state("looks/" + Slug.of(name.value()), "css", "fonts");
        ReadLook known = looks.get(name.value());
        if (known != null && !known.of.equals(now)) {
            Faces.ALL.forget();
            FaceWidths.forget();
        }
        ReadLook read = known == null || !known.of.equals(now) ? read(name, now) : known;
        if (read.look.isPresent()) {
            looks.put(name.value(), read);
        }
        read.told.forEach(diagnostics::add);
        return read.look;
    }

    private ReadLook read(Text name, Map<Path, String> files) {
        Diagnostics found = new Diagnostics();
        Optional<Look> look = LookReader.read(folders, name, found);
        look.ifPresent(read -> StyleFaults.find(sheet(name, read), found));
        return new ReadLook(look, found.all(), files);
    }

    private SourceFile sheet(Text name, Look look) {
        Path file = folders.resolve("looks/" + Slug.of(name.value()) + "/style.css");
        return new SourceFile(file.toString(), look.ownCss());
    }

    /** The plan's own date, or the first day of its period. */
    private static Instant ownTime(Plan plan) {
        LocalDate date = plan.date();
        return (date == null ? plan.period().first() : date)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
