package se.bilaga.source.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component: where the record's node is not a mapping (a scalar or a list), it stands for this component alone.
 *
 * <p>With {@code record Need(@Nullable Text heading, @Shorthand Text text)}, {@code behov: Fler lärare} means the same
 * as {@code behov: {text: Fler lärare}}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Shorthand {}
