package org.daylight.rules.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The provisions that a rule type carries out, or that a test proves, in the notation of {@link ArticleRef#parse}. The
 * page {@code docs/law/coverage.md} is generated from it.
 *
 * <p>Example: {@code @Cites({"OGI 33.2", "OGI 33.3"})}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Cites {

    /** One or more provisions. */
    String[] value();
}
