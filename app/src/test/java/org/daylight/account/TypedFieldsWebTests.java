package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.shared.Ids;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Types odd text into every field of every route, as somebody who may use it. */
@WholeApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class TypedFieldsWebTests {

    private static final String NUMBER = "110101199003078515";
    private static final String FORGED = "forged-line";
    private static final String MARKER = NUMBER + "\n2026-01-01 00:00:00 ERROR " + FORGED;
    private static final Pattern FIELD = Pattern.compile("name=\"([a-zA-Z.]+)\"");
    private static final String PASSWORD = "Plain-words-2026";
    private static final String SOMEWHERE = "198.51.100.77";

    @Autowired
    private MockMvc web;

    @LocalServerPort
    private int port;

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

    private final Map<Role, Authentication> staff = new EnumMap<>(Role.class);

    /** A way to call one handler. */
    private record Route(String method, String path, HandlerMethod handler) {}

    @Test
    void no_line_of_the_log_quotes_what_was_typed(CapturedOutput log) throws Exception {
        for (Route route : routes()) {
            for (String field : fields(route)) {
                sendWhateverHappens(route, concrete(route.path()), field);
            }
            sendWhateverHappens(route, route.path().replaceAll("\\{\\*?[^}]+}", NUMBER), "x");
            if (route.method().equals("GET") && RouteGate.isOpen(route.handler())) {
                fields(route).stream().filter(field -> !field.contains(" ")).forEach(field -> read(route, field));
            }
        }
        assertThat(log.getAll().lines().filter(line -> line.contains(NUMBER) || line.contains(FORGED)))
                .isEmpty();
    }

    @Test
    void a_character_that_the_store_does_not_know_breaks_no_page() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Route route : routes()) {
            for (String field : fields(route)) {
                broken.addAll(broken(route, field, "\0"));
                broken.addAll(broken(route, field, "甲\0乙"));
            }
        }
        assertThat(broken).isEmpty();
    }

    /** What went wrong with one value; a form without its file is another matter. */
    private List<String> broken(Route route, String field, String value) {
        String where = route.method() + " " + route.path() + " " + field + ": ";
        try {
            int status = send(route, concrete(route.path()), field, value);
            return status >= 500 ? List.of(where + status) : List.of();
        } catch (Exception failure) {
            return root(failure) instanceof MultipartException ? List.of() : List.of(where + root(failure));
        }
    }

    @Test
    void a_form_without_the_file_that_it_owes_is_no_failure_of_the_program() {
        NewAccount clerk = account(Role.CLERK);
        opening.open(clerk, PASSWORD).orThrow();
        Browser browser = new Browser(port);
        browser.signIn(clerk.signInName(), PASSWORD);
        browser.get("/workbench");
        assertThat(browser.post("/workbench/items/" + ids.next() + "/files", Map.of("seen", "1"))
                        .statusCode())
                .isIn(400, 404);
    }

    /** On a real port, as a stranger. */
    private void read(Route route, String field) {
        String typed = URLEncoder.encode(MARKER, StandardCharsets.UTF_8);
        new Browser(port).get(concrete(route.path()) + "?" + field + "=" + typed);
    }

    /** The log is what counts here. */
    private void sendWhateverHappens(Route route, String path, String field) {
        try {
            send(route, path, field, MARKER);
        } catch (Exception told) {
            assertThat(told).isNotInstanceOf(AssertionError.class);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private int send(Route route, String path, String field, String value) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), path);
        for (String name : field.split(" ", -1)) {
            request.param(name, value);
        }
        request.with(csrf()).with(raw -> {
            raw.setRemoteAddr(SOMEWHERE);
            return raw;
        });
        Authentication person = person(route);
        if (person != null) {
            request.with(authentication(person));
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    private @Nullable Authentication person(Route route) {
        Permit permit = RouteGate.permit(route.handler());
        if (permit != null) {
            Role role = Arrays.stream(Role.values())
                    .filter(each -> each.permissions().contains(permit.value()))
                    .findFirst()
                    .orElseThrow();
            return staff.computeIfAbsent(role, this::staff);
        }
        if (!RouteGate.isForApplicants(route.handler())) {
            return null;
        }
        Credentials credentials = new Credentials("typed-" + ids.next(), PASSWORD);
        ApplicantId applicant = registering
                .register(new RegisteringApplicants.Registration(ids.next(), credentials, ""), "typed-" + ids.next())
                .orThrow();
        return new ApplicantSignedIn(applicant.value(), clock.instant()).authentication();
    }

    private NewAccount account(Role role) {
        return new NewAccount(
                new AccountId(ids.next()),
                "typed-" + ids.next(),
                role.name(),
                Actor.INSTALLATION,
                Set.of(new Grant(role, Scope.EVERYTHING)));
    }

    private Authentication staff(Role role) {
        NewAccount account = account(role);
        opening.open(account, PASSWORD).orThrow();
        return new SignedIn(account.id().value(), account.signInName(), clock.instant(), false).authentication();
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            boolean posts = info.getMethodsCondition().getMethods().toString().contains("POST");
            info.getPatternValues().forEach(path -> routes.add(new Route(posts ? "POST" : "GET", path, handler)));
        });
        routes.removeIf(route -> route.path().equals("/error"));
        return routes;
    }

    /** One by one what the handler names; all fields of all pages at once for a handler that takes them as they come. */
    private static Set<String> fields(Route route) throws IOException {
        Set<String> fields = new TreeSet<>();
        for (MethodParameter parameter : route.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                fields.add(String.join(" ", namesInPages()));
            } else if (named != null) {
                fields.add(
                        named.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : named.name());
            } else if (parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(fields::add);
            }
        }
        return fields;
    }

    private static Set<String> namesInPages() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/jte"))) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".jte")).toList()) {
                FIELD.matcher(Files.readString(page))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(name -> !name.equals("viewport") && !name.equals("ticket"))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{\\*?[^}]+}", new UUID(0x7000L, 0x8000_0000_0000_0000L).toString())
                .replace("**", "x");
    }
}
