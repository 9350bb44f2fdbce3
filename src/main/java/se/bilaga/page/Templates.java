package se.bilaga.page;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The FreeMarker templates under {@code templates/page}, locked down: no class can be named, every value is escaped, a
 * missing value is a fault of the program.
 */
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration;

    /** @param folder the folder with {@code document.ftlx} and a template for each document type */
    public Templates(Path folder) {
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

    /** @param template {@code kompetensforsorjningsplan} */
    String render(String template, DocumentView document) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(template + ".ftlx").process(Map.of("document", document), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("templates/page/" + template + ".ftlx: " + e.getMessage(), e);
        }
        return out.toString();
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
