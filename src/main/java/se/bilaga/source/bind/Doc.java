package se.bilaga.source.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a record or a scalar type of the vocabulary is, in Swedish, for the editor and the manual. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Doc {
    public String value();

    /** For a scalar type: a regular expression (ECMA 262) that every value follows. */
    public String pattern() default "";

    /** For a scalar type: values as authors write them. */
    public String[] examples() default {};
}
