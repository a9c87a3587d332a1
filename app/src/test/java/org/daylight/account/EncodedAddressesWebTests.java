package org.daylight.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.daylight.shared.Ids;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Walks the refused cells of the route matrix on a real port, in other spellings of the same address. A spelling is either
 * refused before any route is found, or answered exactly as the plain one is; never better.
 */
@WholeApplicationTest
class EncodedAddressesWebTests {

    private static final Path MATRIX = Path.of("src/test/resources/rights/route-matrix.csv");
    private static final String PASSWORD = "Plain-words-2026";
    /** Every spelling as these; the decisive one, an encoded first letter, as everybody. */
    private static final Set<String> THOROUGHLY = Set.of("STRANGER", "CLERK");

    private static final int FIRST_PERSON = 3;
    private static final int REFUSED = 400;

    @LocalServerPort
    private int port;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private RegisteringApplicants registering;

    @Autowired
    private Ids ids;

    /** A line of the matrix. */
    private record Route(String path, String method, List<String> cells) {}

    /** Somebody's cookies and form token. */
    private record Visitor(HttpClient client, String token) {}

    @Test
    void no_spelling_of_an_address_opens_what_the_plain_one_refuses() throws Exception {
        List<String> lines = Files.readAllLines(MATRIX);
        List<String> people = List.of(lines.getFirst().split(",", -1));
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        for (String person : people.subList(FIRST_PERSON, people.size())) {
            visitors.put(person, visitor(person));
        }
        List<String> openings = new ArrayList<>();
        int tried = 0;
        for (Route route :
                lines.stream().skip(1).map(EncodedAddressesWebTests::route).toList()) {
            for (int n = 0; n < route.cells().size(); n++) {
                if (!route.cells().get(n).equals("yes")) {
                    String person = people.get(FIRST_PERSON + n);
                    tried += walk(route, person, Objects.requireNonNull(visitors.get(person)), openings);
                }
            }
        }
        System.out.printf("encoded addresses: %d spellings tried%n", tried);
        assertThat(openings).isEmpty();
        assertThat(tried).isGreaterThan(1_500);
    }

    @Test
    void who_owes_a_new_password_reaches_nothing_but_the_page_for_it() throws Exception {
        Visitor owing = owing();
        List<String> open = new ArrayList<>();
        List<Route> others = Files.readAllLines(MATRIX).stream()
                .map(EncodedAddressesWebTests::route)
                .filter(route -> route.path().startsWith("/workbench"))
                .filter(route -> !route.path().equals("/workbench/me/password"))
                .toList();
        for (Route route : others) {
            for (String spelling : all(concrete(route.path()))) {
                String answer = answer(owing, route.method(), spelling);
                if (!Set.of("302 /workbench/me/password", "403 ", "400 ").contains(answer)) {
                    open.add(route.method() + " " + spelling + ": " + answer);
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(answer(owing, "GET", "/workbench/me/password")).startsWith("200");
        assertThat(answer(owing, "GET", "/actuator/health")).startsWith("200");
    }

    /** Tries every spelling of one refused cell; what was answered better than the plain one goes to the list. */
    private int walk(Route route, String person, Visitor visitor, List<String> openings) throws Exception {
        String path = concrete(route.path());
        String plain = answer(visitor, route.method(), path);
        if (!plain.startsWith("403") && !plain.startsWith("302 ") || plain.endsWith("/workbench")) {
            openings.add(person + " " + route.method() + " " + path + ": " + plain);
        }
        int tried = 1;
        boolean thorough = THOROUGHLY.contains(person);
        for (String spelling : equal(path).subList(0, thorough ? 2 : 1)) {
            tried++;
            String answer = answer(visitor, route.method(), spelling);
            if (!answer.equals(plain)) {
                openings.add(person + " " + route.method() + " " + spelling + ": " + answer + ", plain " + plain);
            }
        }
        for (String spelling : unfit(path).subList(0, thorough ? 4 : 0)) {
            tried++;
            String answer = answer(visitor, route.method(), spelling);
            if (!answer.startsWith(REFUSED + " ")) {
                openings.add(person + " " + route.method() + " " + spelling + ": " + answer);
            }
        }
        return tried;
    }

    /** Spellings that mean the same address: a letter of the first part, of the last part, of all parts. */
    private static List<String> equal(String path) {
        int last = path.lastIndexOf('/') + 1;
        return List.of(
                "/" + encoded(path.charAt(1)) + path.substring(2),
                path.substring(0, last) + encoded(path.charAt(last)) + path.substring(last + 1));
    }

    /** Spellings that no browser sends. */
    private static List<String> unfit(String path) {
        int second = path.indexOf('/', 1) < 0 ? path.length() : path.indexOf('/', 1);
        String tail = path.substring(second);
        return List.of(
                "/" + path,
                path.substring(0, second) + ";a=b" + tail,
                path.substring(0, second) + "/." + tail + (tail.isEmpty() ? "/" : ""),
                "/x/.." + path);
    }

    private static List<String> all(String path) {
        List<String> all = new ArrayList<>(List.of(path));
        all.addAll(equal(path));
        all.addAll(unfit(path));
        return all;
    }

    private static String encoded(char letter) {
        return "%%%02x".formatted((int) letter);
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{\\*?[^}]+}", new UUID(0x7000L, 0x8000_0000_0000_0000L).toString())
                .replace("**", "x");
    }

    private static Route route(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return new Route(cells.get(0), cells.get(1), cells.subList(FIRST_PERSON, cells.size()));
    }

    private String answer(Visitor visitor, String method, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : visitor.token()));
        HttpResponse<Void> answer = visitor.client().send(request.build(), HttpResponse.BodyHandlers.discarding());
        String target = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() + " " + target.replaceFirst("^http://localhost:\\d+", "");
    }

    private Visitor visitor(String person) {
        Browser browser = new Browser(port);
        switch (person) {
            case "STRANGER" -> {}
            case "APPLICANT" -> {
                Credentials credentials = new Credentials("spelling-" + ids.next(), PASSWORD);
                registering
                        .register(new RegisteringApplicants.Registration(ids.next(), credentials, ""), "spelling")
                        .orThrow();
                browser.get("/account/sign-in");
                browser.post("/account/sign-in", Map.of("username", credentials.name(), "password", PASSWORD));
            }
            default -> {
                NewAccount account = account(Set.of(new Grant(Role.valueOf(person), Scope.EVERYTHING)));
                opening.open(account, PASSWORD).orThrow();
                browser.signIn(account.signInName(), PASSWORD);
            }
        }
        return visitor(browser);
    }

    /** A system administrator with the password that somebody else gave. */
    private Visitor owing() {
        NewAccount account = account(Set.of(new Grant(Role.SYSTEM_ADMINISTRATOR, Scope.EVERYTHING)));
        opening.keep(opening.prepared(account, PASSWORD, true).orThrow(), "system")
                .orThrow();
        Browser browser = new Browser(port);
        browser.signIn(account.signInName(), PASSWORD);
        return visitor(browser);
    }

    private Visitor visitor(Browser browser) {
        String page = browser.get("/sign-in").body();
        String token = page.replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "_csrf=$1");
        CookieManager cookies = browser.cookies();
        return new Visitor(
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build(),
                token);
    }

    private NewAccount account(Set<Grant> grants) {
        return new NewAccount(new AccountId(ids.next()), "spell-" + ids.next(), "某人", Actor.INSTALLATION, grants);
    }
}
