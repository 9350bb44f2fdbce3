package se.bilaga.page.look;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.StringWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bilaga.source.diagnostic.Message;

/** Ends a template that would go on for ever, call itself without end, or write more than any page holds. */
final class TemplateLimits implements TemplateProcessingTracer {
    /** The largest plan takes a million. */
    private static final int MOST_STEPS = 20_000_000;

    private static final int DEEPEST = 300;
    private static final int MOST_CHARACTERS = 50_000_000;

    private final StringWriter out;
    private int steps;
    private int depth;
    private @Nullable TracedElement last;

    TemplateLimits(StringWriter out) {
        this.out = out;
    }

    /** A template that was ended, at the instruction that it had come to. */
    static final class Excess extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Message text;
        private final transient TracedElement at;

        Excess(Message text, TracedElement at) {
            super(text.en());
            this.text = text;
            this.at = at;
        }

        Message text() {
            return text;
        }

        TracedElement at() {
            return at;
        }
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = element;
        if (++depth > DEEPEST) {
            throw new Excess(
                    new Message(
                            "mallen anropar sig själv, eller är nästlad djupare än 300 steg",
                            "the template calls itself, or is nested deeper than 300 steps"),
                    element);
        }
        if (++steps > MOST_STEPS || isTooLong()) {
            throw new Excess(new Message("mallen blir aldrig färdig", "the template never comes to an end"), element);
        }
    }

    private boolean isTooLong() {
        return out.getBuffer().length() > MOST_CHARACTERS;
    }

    /** What the instruction that it had come to made is more than there is room for: {@code ${""?left_pad(2000000000)}}. */
    Optional<Excess> tooMuch() {
        return Optional.ofNullable(last)
                .map(at -> new Excess(
                        new Message(
                                "mallen skriver mer än ett dokument rymmer",
                                "the template writes more than a document has room for"),
                        at));
    }

    /** The same of what it made last. */
    void close() {
        if (isTooLong()) {
            throw tooMuch().orElseThrow();
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
    }
}
