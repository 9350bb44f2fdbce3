package se.bilaga.page.look;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.markup.MarkupFault;
import se.bilaga.page.markup.Material;
import se.bilaga.page.markup.TreeReader;
import se.bilaga.page.text.Markup;
import se.bilaga.page.tree.Document;
import se.bilaga.page.view.DocumentView;
import se.bilaga.source.diagnostic.Diagnostics;

/**
 * The FreeMarker templates under {@code templates/page}, locked down: no class can be named, every value is escaped.
 */
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final TemplateFolders folders;
    private final Configuration configuration;

    /** @param folder the folder with {@code document.ftlx} and a template for each document type */
    public Templates(Path folder) {
        this(TemplateFolders.of(folder));
    }

    /** Templates that are looked for in several folders, each with {@code document.ftlx} or some of what it includes. */
    public Templates(TemplateFolders folders) {
        this.folders = folders;
        configuration = new CheckedLoops();
        try {
            List<TemplateLoader> loaders = new ArrayList<>();
            for (Path folder : folders.all()) {
                loaders.add(new FileTemplateLoader(folder.toFile()));
            }
            MultiTemplateLoader inOrder = new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
            inOrder.setSticky(false); // one that is added later comes before the program's
            configuration.setTemplateLoader(inOrder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setTemplateUpdateDelayMilliseconds(0); // a preview lives for days
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocale(Locale.forLanguageTag("sv-SE"));
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/Stockholm"));
        configuration.setNumberFormat("c");
        configuration.setObjectWrapper(new Wrapper());
    }

    /**
     * What a template makes of a document; nothing where it cannot be a page.
     *
     * @param template {@code standard}
     * @param material what figures may show
     * @param diagnostics gets what is wrong in the templates, at its place in them
     */
    public Optional<Document> document(String template, DocumentView view, Material material, Diagnostics diagnostics) {
        TemplateFaults found = new TemplateFaults(folders, diagnostics);
        StringWriter out = new StringWriter(1 << 16);
        if (!render(template, view, out, new TemplateLimits(out), found)) {
            return Optional.empty();
        }
        List<MarkupFault> faults = new ArrayList<>();
        Optional<Document> document = TreeReader.read(out.toString(), material, faults);
        if (!faults.isEmpty()) {
            TemplateTrace trace = new TemplateTrace();
            render(template, view, trace, new TemplateLimits(new StringWriter()), found);
            found.report(faults, trace);
        }
        return document;
    }

    private boolean render(
            String template, DocumentView view, Writer out, TemplateLimits limits, TemplateFaults faults) {
        String name = template + ".ftlx";
        try {
            Environment environment =
                    configuration.getTemplate(name).createProcessingEnvironment(Map.of("document", view), out);
            environment.setTemplateProcessingTracer(limits);
            environment.process();
            limits.close();
            return true;
        } catch (TemplateLimits.Excess e) {
            faults.report(e);
        } catch (OutOfMemoryError e) {
            faults.report(limits.tooMuch().orElseThrow(() -> e));
        } catch (StackOverflowError e) {
            faults.tooDeep(name);
        } catch (ParseException e) {
            faults.report(e);
        } catch (TemplateException e) {
            faults.report(e);
        } catch (TemplateNotFoundException e) {
            faults.missing(name);
        } catch (IOException e) {
            if (!(e.getCause() instanceof ParseException again)) {
                throw new UncheckedIOException(e);
            }
            faults.report(again);
        }
        return false;
    }

    /** Gives the body of every loop an instruction, so that limits see that it goes round though it be empty. */
    private static final class CheckedLoops extends Configuration {
        private final Set<Template> checked = Collections.newSetFromMap(new IdentityHashMap<>());

        CheckedLoops() {
            super(VERSION);
        }

        @Override
        public Template getTemplate(
                String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
                throws IOException {
            Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
            synchronized (checked) {
                if (template != null && checked.add(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
            return template;
        }
    }

    /** Gives a template markup as markup, which it places unescaped. */
    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(VERSION);
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            return value instanceof Markup markup
                    ? XMLOutputFormat.INSTANCE.fromMarkup(markup.xhtml())
                    : super.wrap(value);
        }
    }
}
