package org.daylight.system;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** True while the operator names no database of their own. */
final class NoExternalDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isTrueIn(context.getEnvironment());
    }

    boolean isTrueIn(Environment environment) {
        return !StringUtils.hasText(environment.getProperty("daylight.database-url"));
    }
}
