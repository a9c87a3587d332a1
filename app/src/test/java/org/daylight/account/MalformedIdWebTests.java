package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.daylight.shared.Ids;
import org.daylight.testing.WholeApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts into each route, in the place of an id, what is none. */
@WholeApplicationTest
class MalformedIdWebTests {

    private static final List<String> NO_IDS = List.of(
            "x",
            "0",
            "-1",
            "99999999999999999999",
            "00000000-0000-0000-0000-000000000000",
            "%E9%83%A8",
            "%F0%A0%AE%B7",
            "a'b",
            "a".repeat(2_000));

    @Autowired
    private MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private RegisteringApplicants registering;

    @Autowired
    private InstantSource clock;

    @Autowired
    private Ids ids;

    private record Route(HttpMethod method, String path, HandlerMethod handler) {}

    @Test
    void no_text_in_the_place_of_an_id_is_a_fault_of_the_program() {
        List<String> faults = new ArrayList<>();
        List<Route> routes = routes();
        for (Route route : routes) {
            Authentication person = person(route.handler());
            for (String text : NO_IDS) {
                String fault = fault(route, text, person);
                if (!fault.isEmpty()) {
                    faults.add("%s %s with %.40s: %s".formatted(route.method(), route.path(), text, fault));
                }
            }
        }
        assertThat(routes).hasSizeGreaterThan(50);
        assertThat(faults).isEmpty();
    }

    private String fault(Route route, String text, @Nullable Authentication person) {
        URI address = URI.create(route.path().replaceAll("\\{\\*?[^}]+}", text));
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(route.method(), address);
        for (String field : List.of("seen", "version", "reason", "note", "remark", "role", "scope", "path")) {
            request.param(field, "1");
        }
        request.with(csrf());
        if (person != null) {
            request.with(authentication(person));
        }
        try {
            int status = web.perform(request).andReturn().getResponse().getStatus();
            return status < 500 ? "" : "status " + status;
        } catch (Exception e) {
            return e.toString();
        }
    }

    /** Somebody who gets through the gate of the route. */
    private @Nullable Authentication person(HandlerMethod handler) {
        Permit permit = RouteGate.permit(handler);
        if (permit == null) {
            return RouteGate.isForApplicants(handler) ? applicant() : null;
        }
        Role role = Arrays.stream(Role.values())
                .filter(each -> each.permissions().contains(permit.value()))
                .findFirst()
                .orElseThrow();
        NewAccount account = new NewAccount(
                new AccountId(ids.next()),
                "malformed-" + ids.next(),
                role.name(),
                Actor.INSTALLATION,
                Set.of(new Grant(role, Scope.EVERYTHING)));
        opening.open(account, "Plain-words-2026").orThrow();
        return new SignedIn(account.id().value(), account.signInName(), clock.instant(), false).authentication();
    }

    private Authentication applicant() {
        Credentials credentials = new Credentials("malformed-" + ids.next(), "Plain-words-2026");
        ApplicantId applicant = registering
                .register(new RegisteringApplicants.Registration(ids.next(), credentials, ""), "malformed")
                .orThrow();
        return new ApplicantSignedIn(applicant.value(), clock.instant()).authentication();
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
            Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET) : declared;
            for (String path : info.getPatternValues()) {
                if (path.contains("{")) {
                    methods.forEach(method -> routes.add(new Route(method.asHttpMethod(), path, handler)));
                }
            }
        });
        return routes;
    }
}
