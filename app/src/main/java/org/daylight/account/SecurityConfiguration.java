package org.daylight.account;

import org.daylight.web.FormDoor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The chain before every request: sessions, form tokens, headers. Who may use which route is said on the route. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final RequestMatcher STAFF = below("/workbench");
    private static final RequestMatcher APPLICANTS = below("/account");
    private static final RequestMatcher APPLICANTS_DOOR =
            new OrRequestMatcher(below("/account/sign-in"), below("/account/register"));

    private final CurrentActor current;
    private final Duties duties;
    private final RefusedAccess refused;
    private final MetricsGate metrics;
    private final SigningOut signingOut;

    SecurityConfiguration(
            CurrentActor current, Duties duties, RefusedAccess refused, MetricsGate metrics, SigningOut signingOut) {
        this.current = current;
        this.duties = duties;
        this.refused = refused;
        this.metrics = metrics;
        this.signingOut = signingOut;
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, CsrfTokenRepository tokens, RequestCache refusedRequests, FormDoor forms)
            throws Exception {
        forms.standIn(http);
        return http.authorizeHttpRequests(this::doors)
                .addFilterBefore(new SessionGate(current, duties), AuthorizationFilter.class)
                .exceptionHandling(this::entrances)
                .requestCache(cache -> cache.requestCache(refusedRequests))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers("/preferences"))
                .headers(SecurityHeaders::on)
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(signingOut)
                        .logoutSuccessHandler(signingOut))
                .build();
    }

    /** A stranger is shown the door; whoever is signed in at the other door is refused. */
    private void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.requestMatchers(STAFF)
                .hasAuthority(SignedIn.AUTHORITY)
                .requestMatchers(APPLICANTS_DOOR)
                .permitAll()
                .requestMatchers(APPLICANTS)
                .hasAuthority(ApplicantSignedIn.AUTHORITY)
                .requestMatchers("/actuator/health")
                .permitAll()
                .requestMatchers(below("/actuator"))
                .access(metrics)
                .anyRequest()
                .permitAll();
    }

    private void entrances(ExceptionHandlingConfigurer<HttpSecurity> failures) {
        failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/account/sign-in"), APPLICANTS)
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/sign-in"), AnyRequestMatcher.INSTANCE)
                .accessDeniedHandler(refused);
    }

    private static RequestMatcher below(String path) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(paths.matcher(path), paths.matcher(path + "/**"));
    }
}
