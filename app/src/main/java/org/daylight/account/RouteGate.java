package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import org.daylight.web.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a route be used only by whom its annotation names; a route that names nobody is closed. */
@Component
class RouteGate implements HandlerInterceptor {

    private final CurrentActor staff;
    private final CurrentApplicant applicants;
    private final RefusedAccess refused;

    RouteGate(CurrentActor staff, CurrentApplicant applicants, RefusedAccess refused) {
        this.staff = staff;
        this.applicants = applicants;
        this.refused = refused;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || allows(method)) {
            return true;
        }
        refused.refuse(request, response, "no permission");
        return false;
    }

    private boolean allows(HandlerMethod method) {
        Permit permit = permit(method);
        if (permit != null) {
            return staff.find().filter(actor -> actor.holds(permit.value())).isPresent();
        }
        return isForApplicants(method) ? applicants.find().isPresent() : isOpen(method);
    }

    /** Open to everybody: said on the method, or on its controller when the method names nobody else. */
    static boolean isOpen(HandlerMethod method) {
        return permit(method) == null
                && !isForApplicants(method)
                && (has(method, Everyone.class)
                        || method.getBeanType().getName().startsWith("org.springframework.boot."));
    }

    static boolean isForApplicants(HandlerMethod method) {
        return permitOn(method) == null && !onMethod(method, Everyone.class) && has(method, ForApplicants.class);
    }

    /** The permission a route asks for; what stands on the method goes before what stands on its controller. */
    static @Nullable Permit permit(HandlerMethod method) {
        Permit own = permitOn(method);
        if (own != null || onMethod(method, Everyone.class) || onMethod(method, ForApplicants.class)) {
            return own;
        }
        return AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Permit.class);
    }

    private static @Nullable Permit permitOn(HandlerMethod method) {
        return AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Permit.class);
    }

    private static boolean has(HandlerMethod method, Class<? extends Annotation> type) {
        return onMethod(method, type) || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), type);
    }

    private static boolean onMethod(HandlerMethod method, Class<? extends Annotation> type) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), type);
    }
}
