package org.daylight.workbench.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.account.Role;
import org.daylight.account.StaffSession;
import org.daylight.request.RequestCast;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.daylight.workbench.scope.Attempt.Trial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tries every route that names a thing in its path, as every role, upon real things of the own organ, of one below it and
 * of one elsewhere, and compares with the committed matrix; {@code bin/route-matrix} writes it anew.
 */
@WholeApplicationTest
class ScopeMatrixWebTests {

    private static final Path GOLDEN = Path.of("src/test/resources/rights/scope-matrix.csv");

    /** Routes whose things belong to everybody, or to the installation as a whole, and so to no one organ. */
    private static final Set<String> SHARED = Set.of(
            "GET /items/{id}",
            "GET /items/{id}/versions/{number}",
            "GET /items/{id}/files/{file}",
            "GET /organs/{slug}",
            "GET /reading-places/{slug}",
            "GET /workbench/organs/{id}");

    private static final List<String> INSTALLATION = List.of("/workbench/observatory/", "/workbench/jobs/");

    @Autowired
    private MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Stage stage;
    private Ground ground;

    private final Map<String, Trial> trials = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Permission> permissions = new HashMap<>();
    private String found = "";

    /** One line of the matrix while it is written, with the requests that are ready for another try. */
    private record Row(String name, Trial trial, Map<Place, Attempt> ready) {}

    @BeforeEach
    void the_stage_is_set() {
        clock.setTo(CaseTrials.FRI_2026_09_25);
        RequestCast cast = RequestCast.in(context);
        stage = new Stage(context);
        ground = new Ground(jdbc);
        trials.putAll(new OrganTrials(stage).all());
        trials.putAll(new StaffTrials(stage).all());
        trials.putAll(new ItemTrials(stage).all());
        trials.putAll(new CaseTrials(stage, cast).all());
        trials.putAll(new ObservatoryTrials(stage).all());
        trials.putAll(new PortalTrials(stage).all());
        trials.putAll(new FieldTrials(stage).all());
        mapping.getHandlerMethods().forEach(this::notePermission);
    }

    @Test
    void every_route_with_a_thing_in_its_path_is_tried() {
        Set<String> tried = trials.keySet().stream()
                .map(ScopeMatrixWebTests::route)
                .filter(route -> route.contains("{"))
                .collect(Collectors.toSet());
        assertThat(tried).isEqualTo(routesWithThings());
    }

    /** Opened before anything is tried, so that nobody joins while a request is watched. */
    private void everybodyIsThere() {
        for (Role role : Role.values()) {
            for (Place place : Place.values()) {
                stage.tries(role, place);
            }
        }
        found = ground.read();
    }

    @Test
    void things_of_other_organs_stay_out_of_reach_and_those_within_reach_can_be_worked_on() throws Exception {
        List<String> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of("route"));
        for (Role role : Role.values()) {
            heads.addAll(List.of(role + ".own", role + ".below", role + ".foreign"));
        }
        lines.add(String.join(",", heads));
        everybodyIsThere();
        for (Map.Entry<String, Trial> each : trials.entrySet()) {
            Row row = new Row(each.getKey(), each.getValue(), new EnumMap<>(Place.class));
            List<String> cells = new ArrayList<>(List.of(row.name()));
            for (Role role : Role.values()) {
                cells.addAll(cells(row, role));
            }
            nothingWasChangedUnseen(row.name());
            lines.add(String.join(",", cells));
        }
        assertThat(faults).isEmpty();
        compare(lines);
    }

    /**
     * What a role meets in the own organ, below it, and out of reach, where both ways must give one answer. A role without
     * the permission of the route is tried once: its gate does not ask where the thing lies.
     */
    private List<String> cells(Row row, Role role) throws Exception {
        Permission permission = permissions.get(route(row.name()));
        if (permission != null && !role.permissions().contains(permission)) {
            String said = answer(row, role, Place.OWN);
            return List.of(said, said, said);
        }
        String own = answer(row, role, Place.OWN);
        String below = answer(row, role, Place.BELOW);
        String outOfReach = answer(row, role, Place.BELOW_BUT_OUT_OF_REACH);
        String elsewhere = answer(row, role, Place.ELSEWHERE);
        if (!outOfReach.equals(elsewhere)) {
            faults.add("%s as %s: %s and %s beyond its reach".formatted(row.name(), role, outOfReach, elsewhere));
        }
        return List.of(own, below, elsewhere);
    }

    private String answer(Row row, Role role, Place place) throws Exception {
        Actor actor = stage.tries(role, place);
        Attempt attempt = ready(row, place);
        MockHttpServletResponse response = sent(row.name(), attempt, actor);
        boolean changed = response.getStatus() != 403 && hasChanged();
        String said = said(response, changed);
        boolean answered = response.getStatus() < 500 && response.getStatus() != 400;
        boolean contained = place.isReached() || isShared(row.name()) || isKept(attempt, response, said);
        if (!answered || !contained) {
            faults.add("%s as %s, %s: %s (%s)".formatted(row.name(), role, place, said, attempt.address()));
        }
        if (changed) {
            row.ready().remove(place);
        }
        return said;
    }

    /** A request upon a thing that nobody has changed since it was built. */
    private Attempt ready(Row row, Place place) {
        Attempt ready = row.ready().get(place);
        if (ready != null) {
            return ready;
        }
        nothingWasChangedUnseen(row.name());
        Attempt built = row.trial().in(place);
        row.ready().put(place, built);
        found = ground.read();
        return built;
    }

    /** Whether a thing out of reach was neither changed nor shown. */
    private static boolean isKept(Attempt attempt, MockHttpServletResponse response, String said) throws IOException {
        boolean shows = !attempt.secret().isEmpty()
                && response.getContentAsString(StandardCharsets.UTF_8).contains(attempt.secret());
        return !shows && Set.of("no", "hidden", "refused").contains(said);
    }

    private boolean hasChanged() {
        String before = found;
        found = ground.read();
        return !found.equals(before);
    }

    /** After requests that were refused at the gate the ground is looked at only once. */
    private void nothingWasChangedUnseen(String name) {
        if (hasChanged()) {
            faults.add("a refused request changed something at or before " + name);
        }
    }

    private MockHttpServletResponse sent(String name, Attempt attempt, Actor actor) throws Exception {
        HttpMethod method = HttpMethod.valueOf(name.substring(0, name.indexOf(' ')));
        var request = attempt.request(method);
        request.with(StaffSession.of(actor));
        if (method != HttpMethod.GET) {
            request.with(csrf());
        }
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (AccessDeniedException refused) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            response.setStatus(403);
            return response;
        }
    }

    private static String said(MockHttpServletResponse response, boolean changed) {
        if (changed) {
            return "done";
        }
        return switch (response.getStatus()) {
            case 200 -> "shown";
            case 302, 303 -> "/account/sign-in".equals(response.getRedirectedUrl()) ? "no" : "moved";
            case 403 -> "no";
            case 404 -> "hidden";
            case 409, 422 -> "refused";
            default -> "status " + response.getStatus();
        };
    }

    private static boolean isShared(String name) {
        return SHARED.contains(name) || INSTALLATION.stream().anyMatch(path -> name.contains(" " + path));
    }

    private void notePermission(RequestMappingInfo info, HandlerMethod handler) {
        Permit onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Permit.class);
        Permit permit = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Permit.class);
        if (permit != null) {
            routes(info).forEach(route -> permissions.put(route, permit.value()));
        }
    }

    private Set<String> routesWithThings() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> routes(info).stream())
                .filter(route -> route.contains("{"))
                .collect(Collectors.toSet());
    }

    private static Set<String> routes(RequestMappingInfo info) {
        Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET) : declared;
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path))
                .collect(Collectors.toSet());
    }

    /** Method and path, without the words that tell two trials of one route apart. */
    private static String route(String name) {
        return Arrays.stream(name.split(" ")).limit(2).collect(Collectors.joining(" "));
    }

    private static void compare(List<String> lines) throws IOException {
        if ("write".equals(System.getProperty("daylight.route-matrix"))) {
            Files.write(GOLDEN, lines);
        }
        assertThat(Files.readAllLines(GOLDEN))
                .as("run bin/route-matrix and review the difference")
                .isEqualTo(lines);
    }
}
