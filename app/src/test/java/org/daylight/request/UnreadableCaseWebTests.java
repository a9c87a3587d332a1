package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseState;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.testing.Browser;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One case that this program cannot read is told to be so, and keeps no other from being read, listed or worked on. */
@WholeApplicationTest
class UnreadableCaseWebTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private FilingRequests filing;

    @Autowired
    private HandlingRequests handling;

    @Autowired
    private RequestViews views;

    @Autowired
    private RebuildingLines rebuilding;

    @Autowired
    private PresumingConfirmations presuming;

    @Autowired
    private JdbcClient jdbc;

    private RequestCast cast;
    private Actor officer;
    private Receipt strange;
    private Receipt whole;

    @BeforeEach
    void keepAnEventOfALaterProgram() {
        clock.setTo(MON_2026_03_02);
        cast = RequestCast.in(context);
        officer = cast.officer();
        strange = confirmed("以后的版本写下的一件");
        whole = confirmed("完整的一件");
        jdbc.sql("""
                        INSERT INTO request_event (request, sequence, type, version, rules_version, facts, note, acted_by,
                            acted_by_name, recorded_at)
                        SELECT request, 3, 'Transferred', 1, 1, '{"on": "2026-03-02"}', '', 'system', '', recorded_at
                        FROM request_event WHERE request = :id AND sequence = 2""").param("id", strange.request().value()).update();
    }

    private Receipt confirmed(String sought) {
        Receipt receipt = filing.file(cast.request(sought), UUID.randomUUID()).orThrow();
        handling.take(
                        officer,
                        new CaseAt(receipt.request(), 1),
                        new CaseEvent.Confirmed(MON_2026_03_02, ConfirmingSide.AGENCY),
                        "")
                .orThrow();
        return receipt;
    }

    @AfterEach
    void takeItOutAgain() {
        jdbc.sql("ALTER TABLE request_event DISABLE TRIGGER request_event_append_only_trg")
                .update();
        jdbc.sql("DELETE FROM request_event WHERE type = 'Transferred'").update();
        jdbc.sql("ALTER TABLE request_event ENABLE TRIGGER request_event_append_only_trg")
                .update();
    }

    @Test
    void the_failure_names_the_case_the_place_and_what_is_unknown() {
        assertThatThrownBy(() -> views.find(officer, strange.request()))
                .isInstanceOfSatisfying(UnreadableCase.class, unreadable -> {
                    assertThat(unreadable.request()).isEqualTo(strange.request());
                    assertThat(unreadable.position()).isEqualTo(3);
                })
                .hasMessageContaining("Transferred");
    }

    @Test
    void the_page_of_the_case_helps_and_the_list_and_other_cases_go_on() {
        Browser browser = new Browser(port);
        browser.signIn(cast.account(Role.DISCLOSURE_OFFICER, cast.bureau(), "王敏"), RequestCast.PASSWORD);

        HttpResponse<String> unreadable = browser.get("/workbench/requests/" + strange.request());
        assertThat(unreadable.statusCode()).isEqualTo(500);
        assertThat(unreadable.body()).contains("这件记录暂时无法显示", "回到工作台").doesNotContain("以后的版本写下的一件");

        assertThat(browser.get("/workbench/requests?show=ALL").body()).contains(strange.number(), whole.number());
        assertThat(browser.get("/workbench/requests/" + whole.request()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void other_lines_are_derived_and_its_own_stays_as_it_was() {
        jdbc.sql("UPDATE request_line SET state = 'ARCHIVED' WHERE request IN (:strange, :whole)")
                .param("strange", strange.request().value())
                .param("whole", whole.request().value())
                .update();
        assertThat(rebuilding.rebuild()).isPositive();
        assertThat(state(whole)).isEqualTo(CaseState.AWAIT_CONFIRM.name());
        assertThat(state(strange)).isEqualTo(CaseState.ARCHIVED.name());
    }

    @Test
    void the_night_goes_on_behind_it() {
        clock.advance(Duration.ofDays(7));
        presuming.presume();
        assertThat(state(whole)).isEqualTo(CaseState.RECEIVED.name());
    }

    private String state(Receipt receipt) {
        return jdbc.sql("SELECT state FROM request_line WHERE request = :id")
                .param("id", receipt.request().value())
                .query(String.class)
                .single();
    }
}
