package org.daylight.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.daylight.account.Role;
import org.daylight.request.RequestCast;
import org.daylight.testing.Browser;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Staff who meet a failure keep their menu and a way back; everybody else gets the page of the portal. */
@WholeApplicationTest
class StaffErrorPagesWebTests {

    private static final String MENU = "href=\"/workbench/requests\"";
    private static final String PORTAL = "href=\"/reading-places\"";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Browser staff = new Browser(0);

    @BeforeEach
    void signIn() {
        RequestCast cast = RequestCast.in(context);
        staff = new Browser(port);
        staff.signIn(cast.account(Role.DISCLOSURE_OFFICER, cast.bureau(), "王敏"), RequestCast.PASSWORD);
    }

    @Test
    void a_page_that_is_not_there_leaves_the_menu() {
        HttpResponse<String> answer = staff.with("Referer", "http://localhost:" + port + "/workbench/requests?show=ALL")
                .get("/workbench/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("没有找到这个页面", MENU, "回到工作台", "王敏", "href=\"/workbench/requests?show=ALL\"")
                .doesNotContain(PORTAL);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void what_is_not_permitted_or_came_from_elsewhere_leaves_the_menu() {
        HttpResponse<String> closed = staff.get("/workbench/accounts");
        assertThat(closed.statusCode()).isEqualTo(403);
        assertThat(closed.body()).contains("不能打开这个页面", MENU).doesNotContain(PORTAL);
        HttpResponse<String> forged = staff.post("/workbench/requests", Map.of("_csrf", "forged"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("表单已经过期", MENU).doesNotContain(PORTAL);
    }

    @Test
    void an_address_that_is_malformed_leaves_the_menu() {
        HttpResponse<String> answer = staff.get("/workbench/requests/no-id");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(MENU).doesNotContain(PORTAL);
        assertThat(staff.get("/workb%65nch/nothing").body()).contains(MENU);
    }

    @Test
    void strangers_and_people_at_another_door_get_the_page_of_the_portal() {
        HttpResponse<String> stranger = new Browser(port).post("/workbench/requests", Map.of("_csrf", "forged"));
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body()).contains(PORTAL).doesNotContain(MENU);
        HttpResponse<String> elsewhere = staff.get("/nothing");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).contains(PORTAL).doesNotContain(MENU);
        assertThat(staff.get("/workbenchx").body()).contains(PORTAL).doesNotContain(MENU);
    }
}
