package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.shared.Ids;
import org.daylight.testing.WholeApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route as everybody and compares with the committed matrix; {@code bin/route-matrix} writes it anew, and the
 * difference is what a reviewer looks at.
 */
@WholeApplicationTest
class RouteMatrixWebTests {

    private static final Path GOLDEN = Path.of("src/test/resources/rights/route-matrix.csv");
    private static final String STRANGER = "STRANGER";
    private static final String APPLICANT = "APPLICANT";
    private static final String YES = "yes";

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

    /** A way to call one handler. */
    private record Route(String method, String path, HandlerMethod handler) {

        String key() {
            return path + "," + method;
        }

        String declaration() {
            Permit permit = RouteGate.permit(handler);
            if (permit != null) {
                return permit.value().name();
            }
            if (RouteGate.isForApplicants(handler)) {
                return APPLICANT;
            }
            return RouteGate.isOpen(handler) ? "EVERYONE" : "NOBODY";
        }
    }

    @Test
    void every_route_says_who_may_use_it() {
        assertThat(routes().values())
                .filteredOn(route -> route.declaration().equals("NOBODY"))
                .extracting(Route::key)
                .isEmpty();
    }

    @Test
    void every_route_answers_every_role_as_the_matrix_says() throws Exception {
        Map<String, @Nullable Authentication> people = people();
        List<String> lines = new ArrayList<>();
        lines.add("route,method,declared," + String.join(",", people.keySet()));
        for (Route route : routes().values()) {
            if (route.declaration().equals(APPLICANT)) {
                people.put(APPLICANT, applicant());
            }
            List<String> cells = new ArrayList<>(List.of(route.key(), route.declaration()));
            for (Map.Entry<String, @Nullable Authentication> person : people.entrySet()) {
                String answer = answer(route, person.getValue());
                assertThat(answer).as("%s as %s", route.key(), person.getKey()).doesNotStartWith("fault");
                assertThat(answer.equals(YES))
                        .as("%s as %s: %s", route.key(), person.getKey(), answer)
                        .isEqualTo(isDeclared(route, person.getKey()));
                cells.add(answer);
            }
            lines.add(String.join(",", cells));
        }
        System.out.printf(
                "route matrix: %d routes x %d roles = %d cells%n",
                lines.size() - 1, people.size(), (lines.size() - 1) * people.size());
        compare(lines);
    }

    private static void compare(List<String> lines) throws IOException {
        if ("write".equals(System.getProperty("daylight.route-matrix"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertThat(Files.readAllLines(GOLDEN))
                .as("run bin/route-matrix and review the difference")
                .isEqualTo(lines);
    }

    private static boolean isDeclared(Route route, String person) {
        return switch (route.declaration()) {
            case "EVERYONE" -> true;
            case APPLICANT -> person.equals(APPLICANT);
            default -> {
                Permission permission = Permission.valueOf(route.declaration());
                yield !person.equals(STRANGER)
                        && !person.equals(APPLICANT)
                        && Role.valueOf(person).permissions().contains(permission);
            }
        };
    }

    private Map<String, Route> routes() {
        Map<String, Route> routes = new TreeMap<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            for (String path : info.getPatternValues()) {
                for (String method : methods(info)) {
                    Route route = new Route(method, path, handler);
                    routes.put(route.key(), route);
                }
            }
        });
        return routes;
    }

    private static Set<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
        return declared.isEmpty()
                ? Set.of("GET")
                : declared.stream().map(RequestMethod::name).collect(Collectors.toSet());
    }

    private Map<String, @Nullable Authentication> people() {
        Map<String, @Nullable Authentication> people = new LinkedHashMap<>();
        people.put(STRANGER, null);
        people.put(APPLICANT, applicant());
        Arrays.stream(Role.values()).forEach(role -> people.put(role.name(), staff(role)));
        return people;
    }

    /** A new one for each route of applicants: one of them closes the account. */
    private Authentication applicant() {
        Credentials credentials = new Credentials("matrix-" + ids.next(), "Plain-words-2026");
        ApplicantId applicant = registering
                .register(new RegisteringApplicants.Registration(ids.next(), credentials, ""), "matrix")
                .orThrow();
        return new ApplicantSignedIn(applicant.value(), clock.instant()).authentication();
    }

    private Authentication staff(Role role) {
        NewAccount account = new NewAccount(
                new AccountId(ids.next()),
                "matrix-" + ids.next(),
                role.name(),
                Actor.INSTALLATION,
                Set.of(new Grant(role, Scope.EVERYTHING)));
        opening.open(account, "Plain-words-2026").orThrow();
        return new SignedIn(account.id().value(), account.signInName(), clock.instant(), false).authentication();
    }

    /**
     * {@code yes} when the gate let the request through, whatever the page then said about dummy input; an exception or a
     * status that tells of one is a fault, and never counts as let through.
     */
    private String answer(Route route, @Nullable Authentication person) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), concrete(route.path()));
        if (!route.method().equals("GET")) {
            request.with(csrf());
        }
        if (person != null) {
            request.with(authentication(person));
        }
        try {
            return told(web.perform(request).andReturn().getResponse());
        } catch (AccessDeniedException refused) {
            return "no";
        } catch (Exception fault) {
            return "fault " + fault;
        }
    }

    private static String told(MockHttpServletResponse response) {
        String target = String.valueOf(response.getRedirectedUrl());
        if (target.equals("/sign-in") || target.equals("/account/sign-in")) {
            return "sign-in";
        }
        if (response.getStatus() >= 500) {
            return "fault " + response.getStatus();
        }
        return response.getStatus() == 403 ? "no" : YES;
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{\\*?[^}]+}", new UUID(0x7000L, 0x8000_0000_0000_0000L).toString())
                .replace("**", "x");
    }
}
