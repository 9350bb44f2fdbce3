package se.bilaga.source.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.bilaga.source.text.Span;

/**
 * The YAML key of a record's component, of a variant of a sealed interface, or the word of an enum constant.
 *
 * <pre>{@code record Section(@Key(value = "rubrik", doc = "Avsnittets rubrik") Text heading) {}}</pre>
 *
 * <p>A component is optional when it is {@code @Nullable}, a list, a map or has a {@link #fallback}; else it must be
 * given. A component of type {@link Span} has no key: it gets the place of the mapping, or of the key that the
 * mapping stands under.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD})
public @interface Key {

    /** The key, in Swedish: {@code måldatum}. */
    public String value();

    /** What it means, in Swedish, for the editor and the manual. */
    public String doc() default "";

    /** YAML that an author could write as the value. */
    public String example() default "";

    /** What authors write when they mean it, besides what is like it in letters, with | between; for hints alone. */
    public String also() default "";

    /** Whether editors are told that the one item of a list of records may stand without a dash. */
    public boolean mayStandAlone() default false;

    /** The YAML scalar that holds when the key is left out. */
    public String fallback() default "";
}
