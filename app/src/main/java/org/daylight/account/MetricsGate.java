package org.daylight.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets figures of the running system be read on the machine itself, or by whoever may watch jobs. */
@Component
class MetricsGate implements AuthorizationManager<RequestAuthorizationContext> {

    /** A request that a proxy on this machine passes on looks local, but says for whom it asks. */
    private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final CurrentActor current;

    MetricsGate(CurrentActor current) {
        this.current = current;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        boolean watches = current.find()
                .filter(actor -> actor.holds(Permission.VIEW_JOBS))
                .isPresent();
        return new AuthorizationDecision(watches || isLocal(context.getRequest()));
    }

    private static boolean isLocal(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null);
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
