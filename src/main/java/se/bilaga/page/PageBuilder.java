package se.bilaga.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bilaga.page.look.FrontPage;
import se.bilaga.page.look.Look;
import se.bilaga.page.look.Templates;
import se.bilaga.page.markup.Material;
import se.bilaga.page.text.Anchor;
import se.bilaga.page.text.Anchors;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.text.Prose;
import se.bilaga.page.text.ReferenceTexts;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.BlockView;
import se.bilaga.page.view.DocumentView;
import se.bilaga.page.view.DocumentView.Entry;
import se.bilaga.page.view.DocumentView.SectionView;
import se.bilaga.page.view.Grid;
import se.bilaga.page.view.Subheads;
import se.bilaga.paper.Sheet;
import se.bilaga.picture.Artwork;
import se.bilaga.plan.Block;
import se.bilaga.plan.Plan;
import se.bilaga.plan.Section;
import se.bilaga.plan.read.PlanFile;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.diagnostic.Diagnostics;
import se.bilaga.source.text.Text;
import se.bilaga.statistics.Statistics;

/** Turns a plan and its figures into one XHTML tree, through the templates. */
public final class PageBuilder {
    private static final int DEEPEST_HEADING = 6;
    /** Between what a line at the head or foot of pages says. */
    private static final String SEPARATOR = " · ";

    private final PlanFile file;
    private final Plan plan;
    private final Look look;
    private final Prose prose;
    private final BlockViews blocks;
    private final Anchors anchors;
    private final Diagnostics diagnostics;
    private final WideTables tables;
    private final DocumentLength length;
    private final FirstPage first;

    private PageBuilder(PlanFile file, Statistics statistics, Look look, Diagnostics diagnostics) {
        this.file = file;
        this.plan = file.plan();
        this.first = new FirstPage(plan);
        this.look = look;
        this.diagnostics = diagnostics;
        this.tables = new WideTables(file.passages().all(), look.paper(), diagnostics);
        this.length = new DocumentLength(look.paper(), diagnostics);
        this.anchors = Anchors.of(plan);
        this.prose = new Prose(file.passages(), new ReferenceTexts(anchors, statistics, diagnostics));
        this.blocks = new BlockViews(file, statistics, look, anchors, prose, diagnostics);
    }

    /**
     * The page of a plan; whole only when no error was added to {@code diagnostics}, and nothing where the template
     * makes no page.
     *
     * @param created the one time that the document's files carry
     */
    public static Optional<Page> build(
            PlanFile file,
            Statistics statistics,
            Look look,
            Templates templates,
            Instant created,
            Diagnostics diagnostics) {
        file.passages().faults().forEach(diagnostics::add);
        return new PageBuilder(file, statistics, look, diagnostics).page(templates, created);
    }

    private Optional<Page> page(Templates templates, Instant created) {
        List<SectionView> sections = sections(plan.sections(), 2, false);
        FrontPage.Logo logo = look.titlePage().logo();
        Map<String, Artwork> images = new LinkedHashMap<>(blocks.images());
        if (logo != null) {
            images.put(FrontPage.LOGO, logo.artwork());
        }
        DocumentView view = new DocumentView(
                first.heading(),
                words(plan.administration()),
                words(file.organisation().name()),
                first.appendixLine(),
                plan.administration() + SEPARATOR + first.title(),
                runningFoot(),
                fullTitle(),
                look.titlePage().kind().style(),
                logo == null ? null : new DocumentView.Mark(FrontPage.LOGO, logo.alt()),
                first.facts(),
                plan.document().word(DocumentWord.CONTENTS),
                entries(sections, plan.contentsDepth()),
                sections);
        Material material = Material.of(blocks.charts().keySet(), images.keySet());
        return templates
                .document(plan.document().template().value(), view, material, diagnostics)
                .map(document -> new FirstUses(file.organisation().abbreviations()).rewrite(document))
                .map(document -> new Page(document, metadata(created), look, blocks.charts(), images));
    }

    private String runningFoot() {
        Text number = plan.registryNumber();
        return file.organisation().name() + (number == null ? "" : SEPARATOR + Typography.of(number.value()));
    }

    private static Markup words(Text text) {
        return Markup.text(text.value()).from(Origin.words(text.at()));
    }

    /** {@code Bilaga 7. Kompetensförsörjningsplan 2025–2027, Miljöförvaltningen}. */
    private String fullTitle() {
        String appendix = first.appendix();
        return (appendix == null ? "" : appendix + ". ") + first.title() + ", " + plan.administration();
    }

    private Metadata metadata(Instant created) {
        Text registryNumber = plan.registryNumber();
        return new Metadata(
                fullTitle(),
                plan.document().label(),
                plan.administration().value(),
                file.organisation().name().value(),
                registryNumber == null ? null : registryNumber.value(),
                first.appendix(),
                plan.date() == null ? null : plan.date().toString(),
                plan.period().toString(),
                null,
                created);
    }

    private List<SectionView> sections(List<Section> sections, int level, boolean landscape) {
        return sections.stream()
                .filter(section -> length.hasRoom())
                .map(section -> section(section, level, landscape))
                .toList();
    }

    private SectionView section(Section section, int level, boolean within) {
        boolean landscape = within || section.flow() == Section.PageFlow.LANDSCAPE;
        Anchor anchor = anchors.of(section);
        BlockView.SectionHead heading =
                new BlockView.SectionHead(anchor.id(), level, anchor.number(), prose.line(section.heading()));
        List<BlockView> views = new ArrayList<>();
        if (section.prose() != null) {
            views.add(new BlockView.Paragraphs(prose.blocks(section.prose())));
        }
        int below = Math.min(level + 1, DEEPEST_HEADING);
        Subheads subheads = new Subheads(section.heading().value(), below, anchors);
        Sheet sheet = look.paper().sheet(landscape);
        length.add(section.heading(), views);
        for (Block block : section.blocks()) {
            if (length.hasRoom()) {
                List<BlockView> more = blocks.views(block, subheads, sheet);
                length.add(section.heading(), more);
                views.addAll(more);
            }
        }
        boolean turned = landscape || tables.areTooWide(section.heading(), views);
        views.replaceAll(view -> view instanceof Grid grid ? tables.fitted(section.heading(), grid, turned) : view);
        if (turned && !landscape) {
            Sheet wide = look.paper().sheet(true);
            views.replaceAll(
                    view -> view instanceof BlockView.ChartFigure figure ? blocks.drawnAnew(figure, wide) : view);
        }
        return new SectionView(
                heading,
                style(turned && !within ? Section.PageFlow.LANDSCAPE : section.flow()),
                views,
                sections(section.sections(), below, turned));
    }

    private static String style(Section.PageFlow flow) {
        return switch (flow) {
            case RUNNING -> "avsnitt";
            case NEW_PAGE -> "avsnitt ny-sida";
            case LANDSCAPE -> "avsnitt liggande";
        };
    }

    private static List<Entry> entries(List<SectionView> sections, int depth) {
        return depth == 0
                ? List.of()
                : sections.stream().map(section -> entry(section, depth)).toList();
    }

    private static Entry entry(SectionView section, int depth) {
        BlockView.SectionHead heading = section.heading();
        return new Entry(heading.id(), heading.number(), heading.text(), entries(section.sections(), depth - 1));
    }
}
