package org.daylight.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daylight.account.Actor;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.CaseState;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.shared.Answer;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

@ModuleTest
class RequestIntakeModuleTests {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate TUE_2026_12_15 = LocalDate.of(2026, 12, 15);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private FilingRequests filing;

    @Autowired
    private PursuingRequests pursuing;

    @Autowired
    private RegisteringRequests registering;

    @Autowired
    private HandlingRequests handling;

    @Autowired
    private RequestViews views;

    @Autowired
    private PresumingConfirmations presuming;

    @Autowired
    private JdbcClient jdbc;

    private RequestCast cast;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void enterTheCast() {
        clock.setTo(MON_2026_03_02);
        cast = RequestCast.in(context);
        officer = cast.officer();
        head = cast.head();
    }

    private Receipt file(String sought) {
        return filing.file(cast.request(sought), UUID.randomUUID()).orThrow();
    }

    private CaseAt at(RequestId id) {
        return new CaseAt(id, views.find(officer, id).orElseThrow().version());
    }

    private CaseFile seen(RequestId id) {
        return views.find(officer, id).orElseThrow();
    }

    private RequestId received() {
        RequestId id = file("城区雨污分流改造工程的竣工验收报告").request();
        pursuing.confirm(id).orThrow();
        handling.take(officer, at(id), new CaseEvent.Confirmed(MON_2026_03_02, ConfirmingSide.AGENCY), "")
                .orThrow();
        return id;
    }

    @Test
    void registration_is_announced_once(Scenario scenario) {
        UUID key = UUID.randomUUID();
        NewRequest request = cast.request("二〇二五年道路养护计划");

        scenario.stimulate(() -> filing.file(request, key))
                .andWaitForEventOfType(RequestRegistered.class)
                .matching(event -> event.organ().equals(cast.bureau()))
                .toArriveAndVerify(event -> assertThat(event.channel()).isEqualTo(Channel.ONLINE));
    }

    @Test
    void numbers_have_no_gap_in_an_organ_and_year() {
        List<Integer> serials = List.of(file("第一件：预算"), file("第二件：决算"), file("第三件：规划")).stream()
                .map(receipt -> Integer.parseInt(receipt.number().substring(9)))
                .toList();

        assertThat(serials).containsExactly(1, 2, 3);
    }

    @Test
    void a_refused_registration_takes_no_number() {
        clock.setTo(TUE_2026_12_15);
        Answer<Receipt> refused = registering.register(
                officer,
                cast.request("年度计划全文"),
                new Arrival(Channel.IN_PERSON, TUE_2026_12_15, false),
                UUID.randomUUID());

        assertThat(refused.isDone()).isFalse();
        assertThat(file("年度计划全文").number()).endsWith("-0001");
    }

    @Test
    void the_same_submission_sent_by_many_at_once_is_one_case() throws Exception {
        UUID key = UUID.randomUUID();
        NewRequest request = cast.request("同时点击多次的申请内容");
        Callable<String> click = () -> filing.file(request, key).orThrow().number();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<String>> clicks = pool.invokeAll(java.util.Collections.nCopies(8, click));
            List<String> numbers = clicks.stream()
                    .map(RequestIntakeModuleTests::result)
                    .distinct()
                    .toList();

            assertThat(numbers).hasSize(1);
        }
        assertThat(jdbc.sql("SELECT count(*) FROM request WHERE organ = :organ")
                        .param("organ", cast.bureau().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_online_request_is_received_when_both_sides_have_confirmed() {
        RequestId id = file("老旧小区改造项目清单").request();
        handling.take(officer, at(id), new CaseEvent.Confirmed(MON_2026_03_02, ConfirmingSide.AGENCY), "")
                .orThrow();
        assertThat(seen(id).state()).isEqualTo(CaseState.AWAIT_CONFIRM);

        clock.setTo(TUE_2026_03_03);
        pursuing.confirm(id).orThrow();
        pursuing.confirm(id).orThrow();

        assertThat(seen(id).facts().receivedOn()).isEqualTo(TUE_2026_03_03);
        assertThat(seen(id).happenings()).hasSize(3);
    }

    @Test
    void silence_of_three_working_days_makes_the_organs_confirmation_count() {
        RequestId id = file("公共租赁住房分配结果").request();
        handling.take(officer, at(id), new CaseEvent.Confirmed(MON_2026_03_02, ConfirmingSide.AGENCY), "")
                .orThrow();
        clock.setTo(THU_2026_03_05);
        presuming.presume();
        assertThat(seen(id).state()).isEqualTo(CaseState.AWAIT_CONFIRM);

        clock.setTo(LocalDate.of(2026, 3, 6));
        presuming.presume();

        assertThat(seen(id).state()).isEqualTo(CaseState.RECEIVED);
        assertThat(seen(id).facts().receivedOn()).isEqualTo(MON_2026_03_02);
    }

    @Test
    void each_look_at_an_applicant_leaves_a_trace() {
        RequestId id = received();

        assertThat(views.reveal(head, id)).isEmpty();
        assertThat(views.reveal(officer, id).orElseThrow().name()).isEqualTo("李桂兰");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit_entry WHERE action = 'request.applicant-viewed' AND object = :o")
                        .param("o", "request:" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void applicants_are_unreadable_in_the_database() {
        RequestId id = received();
        String row = jdbc.sql("SELECT r::text FROM request r WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        String bytes = new String(
                jdbc.sql("SELECT applicant_sealed FROM request WHERE id = :id")
                        .param("id", id.value())
                        .query(byte[].class)
                        .single(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(row).doesNotContain("李桂兰", "110101199003077475", "13800138000");
        assertThat(bytes).doesNotContain("李桂兰", "110101199003077475", "13800138000");
    }

    @Test
    void other_requests_of_the_same_person_are_found_without_reading_names() {
        RequestId first = received();
        String second = file("同一申请人的另一件申请").number();

        assertThat(seen(first).facts().sameApplicant()).containsExactly(second);
    }

    @Test
    void a_date_in_a_year_without_a_holiday_notice_is_refused() {
        clock.setTo(TUE_2026_12_15);
        RequestId id = file("下一年度的重点项目").request();
        pursuing.confirm(id).orThrow();

        Answer<RequestId> refused =
                handling.take(officer, at(id), new CaseEvent.Confirmed(TUE_2026_12_15, ConfirmingSide.AGENCY), "");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        answer -> assertThat(answer.arguments().getFirst().toString())
                                .contains("2027"));
        assertThat(seen(id).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void a_page_of_the_list_goes_on_where_the_last_one_ended() {
        for (int n = 0; n < RequestFilter.PAGE + 3; n++) {
            registering
                    .register(
                            officer,
                            cast.request("第 " + n + " 件申请的内容"),
                            new Arrival(Channel.IN_PERSON, MON_2026_03_02, false),
                            UUID.randomUUID())
                    .orThrow();
        }
        RequestFilter start = new RequestFilter(RequestFilter.Show.OPEN, null, null, "", RequestFilter.After.START);
        RequestViews.Found first = views.list(officer, start);
        RequestFilter.After next =
                RequestFilter.After.parse(Objects.requireNonNull(first.next()).asText());
        RequestViews.Found second =
                views.list(officer, new RequestFilter(RequestFilter.Show.OPEN, null, null, "", next));

        assertThat(first.lines()).hasSize(RequestFilter.PAGE);
        assertThat(second.lines()).hasSize(3).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isNull();
    }
}
