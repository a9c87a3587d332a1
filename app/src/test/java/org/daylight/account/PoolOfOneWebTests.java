package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeDemonstrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody reads every page of the demonstration, several at once, while the pool has a single connection: no page may
 * need a second one, wait in vain, or fail.
 */
@WholeDemonstrationTest
class PoolOfOneWebTests {

    private static final int AT_ONCE = 3;
    private static final String APPLICANT = "lin-xiao";

    /** For each route with a variable: how addresses that stand for something are found. */
    private static final Map<String, String> ADDRESSES = new TreeMap<>(Map.ofEntries(
            Map.entry("/account/requests/{id}", "SELECT '/account/requests/' || request FROM request_keeping"),
            Map.entry("/items/{id}", "SELECT '/items/' || id FROM publication_item WHERE public_version IS NOT NULL"),
            Map.entry(
                    "/items/{id}/files/{file}",
                    "SELECT '/items/' || item || '/files/' || file FROM publication_attachment"),
            Map.entry(
                    "/items/{id}/versions/{number}",
                    "SELECT '/items/' || item || '/versions/' || number FROM publication_version ORDER BY number DESC"),
            Map.entry("/organs/{slug}", "SELECT '/organs/' || slug FROM organ ORDER BY position"),
            Map.entry("/reading-places/{slug}", "SELECT '/reading-places/' || slug FROM reading_place"),
            Map.entry("/requests/track/files/{file}", "SELECT '/requests/track/files/' || id FROM stored_file"),
            Map.entry("/workbench/accounts/{id}", "SELECT '/workbench/accounts/' || id FROM account"),
            Map.entry(
                    "/workbench/annual-reports/{organ}/{year}/{row}/{column}",
                    "SELECT '/workbench/annual-reports/' || organ || '/2025/GRANTED/NATURAL_PERSON' FROM request"),
            Map.entry("/workbench/exports/{id}", "SELECT '/workbench/exports/' || id FROM export_job"),
            Map.entry("/workbench/exports/{id}/file", "SELECT '/workbench/exports/' || id || '/file' FROM export_job"),
            Map.entry("/workbench/items/{id}", "SELECT '/workbench/items/' || id FROM publication_item"),
            Map.entry(
                    "/workbench/items/{id}/edit", "SELECT '/workbench/items/' || id || '/edit' FROM publication_item"),
            Map.entry(
                    "/workbench/items/{id}/files/{file}",
                    "SELECT '/workbench/items/' || item || '/files/' || file FROM publication_attachment"),
            Map.entry(
                    "/workbench/items/{id}/review",
                    "SELECT '/workbench/items/' || id || '/review' FROM publication_item"),
            Map.entry(
                    "/workbench/observatory/comparison/exports/{kind}",
                    "SELECT '/workbench/observatory/comparison/exports/XLSX'"),
            Map.entry(
                    "/workbench/observatory/imports/{id}",
                    "SELECT '/workbench/observatory/imports/' || id FROM report_import"),
            Map.entry("/workbench/observatory/reports/{id}", reports("")),
            Map.entry("/workbench/observatory/reports/{id}/cells", reports("/cells")),
            Map.entry("/workbench/observatory/reports/{id}/exports/{kind}", reports("/exports/XLSX")),
            Map.entry("/workbench/observatory/reports/{id}/identity", reports("/identity")),
            Map.entry(
                    "/workbench/observatory/sources/{id}/file",
                    "SELECT '/workbench/observatory/sources/' || id || '/file' FROM observed_source"),
            Map.entry("/workbench/organs/{id}", organs("")),
            Map.entry("/workbench/organs/{id}/dissolve", organs("/dissolve")),
            Map.entry("/workbench/organs/{id}/leaders", organs("/leaders")),
            Map.entry("/workbench/organs/{id}/merge", organs("/merge")),
            Map.entry("/workbench/organs/{id}/particulars", organs("/particulars")),
            Map.entry("/workbench/organs/{id}/remedy-bodies", organs("/remedy-bodies")),
            Map.entry("/workbench/organs/{id}/rename", organs("/rename")),
            Map.entry("/workbench/organs/{id}/split", organs("/split")),
            Map.entry("/workbench/organs/{id}/transfer", organs("/transfer")),
            Map.entry("/workbench/organs/{id}/units", organs("/units")),
            Map.entry("/workbench/reading-places/{id}", "SELECT '/workbench/reading-places/' || id FROM reading_place"),
            Map.entry("/workbench/requests/{id}", requests("")),
            Map.entry(
                    "/workbench/requests/{id}/files/{file}",
                    "SELECT '/workbench/requests/' || request || '/files/' || file FROM request_enclosure"),
            Map.entry("/workbench/requests/{id}/reply", requests("/reply")),
            Map.entry("/workbench/roles/{id}", "SELECT '/workbench/roles/' || id FROM account")));

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DaylightSettings settings;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private int before;

    /** Only now: at its start the program migrates, and Flyway wants two connections. */
    @BeforeEach
    void one_connection_is_left() throws SQLException {
        HikariDataSource hikari = pool.unwrap(HikariDataSource.class);
        addWhatTheStoryLacks();
        before = hikari.getMaximumPoolSize();
        hikari.setMaximumPoolSize(1);
        hikari.getHikariPoolMXBean().softEvictConnections();
    }

    @AfterEach
    void the_pool_grows_again() throws SQLException {
        pool.unwrap(HikariDataSource.class).setMaximumPoolSize(before);
    }

    @Test
    void every_page_is_read_by_everybody_with_one_connection_for_all() throws Exception {
        Map<String, List<String>> routes = routes();
        List<String> failed = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, Browser> person : people().entrySet()) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (String address :
                        routes.values().stream().flatMap(List::stream).toList()) {
                    count += AT_ONCE;
                    get(threads, person.getValue(), address).stream()
                            .filter(status -> status >= 500)
                            .map(status -> person.getKey() + " " + address + " " + status)
                            .forEach(failed::add);
                }
            }
        }
        System.out.printf("pool of one: %d routes, %d requests%n", routes.size(), count);
        assertThat(failed).isEmpty();
        assertThat(pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getTotalConnections())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void who_waits_in_vain_for_a_connection_is_told_to_come_back() throws Exception {
        HikariDataSource hikari = pool.unwrap(HikariDataSource.class);
        long patience = hikari.getConnectionTimeout();
        Browser clerk = Objects.requireNonNull(people().get("ma-chao"));
        try (var taken = pool.getConnection()) {
            hikari.setConnectionTimeout(300);
            assertThat(taken.isValid(1)).isTrue();
            for (Browser reader : List.of(new Browser(port), clerk)) {
                HttpResponse<String> answer = reader.get("/organs");
                assertThat(answer.statusCode())
                        .as(reader == clerk ? "signed in" : "stranger")
                        .isEqualTo(503);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("text/html");
                assertThat(answer.body()).containsAnyOf("请过几分钟再来", "请稍后再试");
            }
        } finally {
            hikari.setConnectionTimeout(patience);
        }
        assertThat(clerk.get("/workbench").statusCode()).isEqualTo(200);
    }

    private static List<Integer> get(ExecutorService threads, Browser browser, String address) throws Exception {
        Callable<Integer> reading = () -> browser.get(address).statusCode();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> each : threads.invokeAll(Collections.nCopies(AT_ONCE, reading))) {
            statuses.add(each.get());
        }
        return statuses;
    }

    /** Somebody for each role, an applicant, and a stranger; all sign in at the door. */
    private Map<String, Browser> people() throws IOException {
        String password = Files.readString(settings.data().resolve("keys").resolve("demo-password"))
                .strip();
        Map<String, Browser> people = new LinkedHashMap<>();
        people.put("stranger", new Browser(port));
        Browser applicant = new Browser(port);
        applicant.get("/account/sign-in");
        isIn(applicant.post("/account/sign-in", Map.of("username", APPLICANT, "password", password)));
        people.put(APPLICANT, applicant);
        for (String name : jdbc.sql("""
                        SELECT min(a.sign_in_name) FROM account a JOIN account_grant g ON g.account = a.id
                        GROUP BY g.role ORDER BY 1""").query(String.class).list()) {
            Browser browser = new Browser(port);
            isIn(browser.signIn(name, password));
            people.put(name, browser);
        }
        assertThat(people).hasSize(2 + Role.values().length);
        return people;
    }

    private static void isIn(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(Browser.target(response)).doesNotContain("sign-in");
    }

    /** Every GET route with one or two addresses. */
    private Map<String, List<String>> routes() {
        Map<String, List<String>> routes = new TreeMap<>();
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            boolean read = info.getMethodsCondition().getMethods().isEmpty()
                    || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            info.getPatternValues().stream()
                    .filter(path -> read && !path.equals("/error"))
                    .forEach(path -> routes.put(path, path.contains("{") ? List.of() : List.of(path)));
        }
        assertThat(new TreeSet<>(ADDRESSES.keySet()))
                .as("routes with a variable for which this test knows an address")
                .containsExactlyInAnyOrderElementsOf(routes.keySet().stream()
                        .filter(path -> path.contains("{"))
                        .collect(Collectors.toSet()));
        ADDRESSES.forEach((path, sql) ->
                routes.put(path, jdbc.sql(sql + " LIMIT 2").query(String.class).list()));
        assertThat(routes).as("routes for which the story has nothing to show").doesNotContainValue(List.of());
        return routes;
    }

    /** Files of items and of requests, a request in an applicant's account, and an export that waits. */
    private void addWhatTheStoryLacks() {
        jdbc.sql("""
                        INSERT INTO export_job (id, submission, owner, kind, wanted, file_name, media_type, state, asked_at)
                        SELECT gen_random_uuid(), gen_random_uuid(), 'account:' || id, 'observatory-ranking', '', 'f.csv', 'text/csv',
                               'CANCELLED', now()
                        FROM account""").update();
        jdbc.sql("""
                        INSERT INTO publication_attachment (item, version, file, position, name, size)
                        SELECT i.id, i.public_version, (SELECT id FROM stored_file LIMIT 1), 1, 'f.txt', 1
                        FROM publication_item i WHERE i.public_version IS NOT NULL
                        ON CONFLICT DO NOTHING""").update();
        jdbc.sql("""
                        INSERT INTO request_enclosure (request, kind, file)
                        SELECT r.id, 'REPLY', (SELECT id FROM stored_file LIMIT 1) FROM request r
                        ON CONFLICT DO NOTHING""").update();
        jdbc.sql("""
                        INSERT INTO request_keeping (account, request, kept_at)
                        SELECT a.id, r.id, a.created_at FROM applicant_account a, request r
                        ON CONFLICT DO NOTHING""").update();
    }

    private static String reports(String rest) {
        return "SELECT '/workbench/observatory/reports/' || id || '" + rest + "' FROM observed_report";
    }

    private static String organs(String rest) {
        return "SELECT '/workbench/organs/' || id || '" + rest + "' FROM organ WHERE dissolved_on IS NULL";
    }

    private static String requests(String rest) {
        return "SELECT '/workbench/requests/' || id || '" + rest + "' FROM request";
    }
}
