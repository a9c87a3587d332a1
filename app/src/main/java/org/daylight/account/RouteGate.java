package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.daylight.web.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a route be used only by whom its annotation names; a route that names nobody is closed. */
@Component
class RouteGate implements HandlerInterceptor {

    private final CurrentActor current;

    RouteGate(CurrentActor current) {
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        Permit permit = permit(method);
        boolean allowed = permit != null
                && current.find().filter(actor -> actor.holds(permit.value())).isPresent();
        if (!allowed) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
        return allowed;
    }

    static boolean isOpen(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Everyone.class)
                || (permitOn(method) == null
                        && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Everyone.class))
                || method.getBeanType().getName().startsWith("org.springframework.boot.");
    }

    static @Nullable Permit permit(HandlerMethod method) {
        Permit own = permitOn(method);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Permit.class);
    }

    private static @Nullable Permit permitOn(HandlerMethod method) {
        return AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Permit.class);
    }
}
