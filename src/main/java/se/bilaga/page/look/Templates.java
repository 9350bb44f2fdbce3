package se.bilaga.page.look;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Path folder;
    private final Configuration configuration;

    /** @param folder the folder with {@code document.ftlx} and a template for each document type */
    public Templates(Path folder) {
        this.folder = folder;
        configuration = new Configuration(VERSION);
        try {
            configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        TemplateFaults found = new TemplateFaults(folder, diagnostics);
        StringWriter out = new StringWriter(1 << 16);
        if (!render(template, view, out, found)) {
            return Optional.empty();
        }
        List<MarkupFault> faults = new ArrayList<>();
        Optional<Document> document = TreeReader.read(out.toString(), material, faults);
        if (!faults.isEmpty()) {
            TemplateTrace trace = new TemplateTrace();
            render(template, view, trace, found);
            found.report(faults, trace);
        }
        return document;
    }

    private boolean render(String template, DocumentView view, Writer out, TemplateFaults faults) {
        String name = template + ".ftlx";
        try {
            configuration.getTemplate(name).process(Map.of("document", view), out);
            return true;
        } catch (ParseException e) {
            faults.report(e);
        } catch (TemplateException e) {
            faults.report(e);
        } catch (TemplateNotFoundException e) {
            faults.missing(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
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
