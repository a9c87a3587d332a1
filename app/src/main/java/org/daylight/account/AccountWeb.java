package org.daylight.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before every route and hands the acting person to controllers that ask for one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccountWeb implements WebMvcConfigurer {

    private final RouteGate gate;
    private final CurrentActor staff;
    private final CurrentApplicant applicants;

    AccountWeb(RouteGate gate, CurrentActor staff, CurrentApplicant applicants) {
        this.gate = gate;
        this.staff = staff;
        this.applicants = applicants;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonArgument(staff, applicants));
    }

    private record PersonArgument(CurrentActor staff, CurrentApplicant applicants)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class || parameter.getParameterType() == ApplicantId.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return parameter.getParameterType() == Actor.class
                    ? staff.find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"))
                    : applicants.find().orElseThrow(() -> new AccessDeniedException("no applicant is signed in"));
        }
    }
}
