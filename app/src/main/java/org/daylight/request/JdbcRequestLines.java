package org.daylight.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.daylight.organisation.OrganId;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseState;
import org.daylight.rules.request.Channel;
import org.daylight.rules.request.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One derived line per request for lists and counts; written from the replayed case only, and can be rebuilt. */
@Component
class JdbcRequestLines implements RequestCounts {

    private static final RowMapper<RequestLine> LINE = (row, n) -> new RequestLine(
            new RequestId(row.getObject("id", UUID.class)),
            row.getString("number"),
            new OrganId(row.getObject("organ", UUID.class)),
            row.getString("sought"),
            Channel.valueOf(row.getString("channel")),
            row.getObject("arrived_on", LocalDate.class),
            CaseState.valueOf(row.getString("state")),
            row.getObject("due_on", LocalDate.class),
            row.getBoolean("awaits_approval"),
            outcome(row.getString("outcome")));

    private final JdbcClient jdbc;

    JdbcRequestLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Derives the line anew. */
    void write(InformationRequest request) {
        Case law = request.law();
        jdbc.sql("""
                        INSERT INTO request_line (request, state, is_open, received_on, due_on, awaits_approval, outcome,
                            concluded_on, served_on)
                        VALUES (:request, :state, :open, :received, :due, :awaits, :outcome, :concluded, :served)
                        ON CONFLICT ON CONSTRAINT request_line_pk DO UPDATE SET
                            state = excluded.state, is_open = excluded.is_open, received_on = excluded.received_on,
                            due_on = excluded.due_on, awaits_approval = excluded.awaits_approval,
                            outcome = excluded.outcome, concluded_on = excluded.concluded_on,
                            served_on = excluded.served_on""")
                .param("request", request.id().value())
                .param("state", law.state().name())
                .param("open", law.state().isOpen())
                .param("received", law.receivedOn().orElse(null))
                .param("due", law.answerDue().orElse(null))
                .param("awaits", request.awaitsApproval())
                .param("outcome", law.outcome().map(Enum::name).orElse(null))
                .param("concluded", law.endedOn().orElse(null))
                .param("served", law.servedOn().orElse(null))
                .update();
    }

    List<RequestLine> list(RequestFilter filter, Collection<OrganId> organs, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.id, r.number, r.organ, r.sought, r.channel, r.arrived_on, l.state, l.received_on,
                            l.due_on, l.awaits_approval, l.outcome, l.is_open
                        FROM request_line l JOIN request r ON r.id = l.request
                        WHERE r.organ = ANY (:organs)
                          AND (:state::text IS NULL OR l.state = :state)
                          AND (:late::boolean IS NOT TRUE OR (l.is_open AND l.due_on < :today))
                          AND (:dueToday::boolean IS NOT TRUE OR (l.is_open AND l.due_on = :today))
                          AND (:approval::boolean IS NOT TRUE OR l.awaits_approval)
                          AND (:open::boolean IS NOT TRUE OR l.is_open)
                          AND (:closed::boolean IS NOT TRUE OR NOT l.is_open)
                          AND (:number::text IS NULL OR r.number = :number)
                          AND (NOT l.is_open, coalesce(l.due_on, DATE '9999-12-31'), r.id)
                              > (:afterClosed, :afterDue, :afterId)
                        ORDER BY NOT l.is_open, coalesce(l.due_on, DATE '9999-12-31'), r.id
                        LIMIT :limit""")
                .param("organs", organs.stream().map(OrganId::value).toArray(UUID[]::new))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("late", filter.show() == RequestFilter.Show.LATE)
                .param("dueToday", filter.show() == RequestFilter.Show.DUE_TODAY)
                .param("approval", filter.show() == RequestFilter.Show.AWAITING_APPROVAL)
                .param("open", filter.show() == RequestFilter.Show.OPEN)
                .param("closed", filter.show() == RequestFilter.Show.CLOSED)
                .param("number", filter.number().isEmpty() ? null : filter.number())
                .param("today", today)
                .param("afterClosed", filter.after().isClosed())
                .param("afterDue", filter.after().dueOn())
                .param("afterId", filter.after().id())
                .param("limit", RequestFilter.PAGE + 1)
                .query(LINE)
                .list();
    }

    /** The requests that stand in a state. */
    List<RequestId> in(CaseState state) {
        return jdbc
                .sql("SELECT request FROM request_line WHERE state = :state ORDER BY request")
                .param("state", state.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(RequestId::new)
                .toList();
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    @Override
    public List<CountedRequest> of(Collection<OrganId> organs, int year) {
        return jdbc.sql("""
                        SELECT r.id, r.number, r.organ, r.applicant_column, l.received_on, l.outcome, l.concluded_on
                        FROM request_line l JOIN request r ON r.id = l.request
                        WHERE r.organ = ANY (:organs) AND l.received_on <= :last
                          AND (l.concluded_on IS NULL OR l.concluded_on >= :first)
                        ORDER BY l.received_on, r.id""")
                .param("organs", organs.stream().map(OrganId::value).toArray(UUID[]::new))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, n) -> counted(
                        new CountedRequest(
                                new RequestId(row.getObject("id", UUID.class)),
                                row.getString("number"),
                                new OrganId(row.getObject("organ", UUID.class)),
                                ApplicantColumn.valueOf(row.getString("applicant_column")),
                                row.getObject("received_on", LocalDate.class),
                                null,
                                null),
                        outcome(row.getString("outcome")),
                        row.getObject("concluded_on", LocalDate.class)))
                .list();
    }

    /** A reply that is signed and not yet served is no result yet. */
    private static CountedRequest counted(
            CountedRequest open, @Nullable Outcome outcome, @Nullable LocalDate concludedOn) {
        return outcome == null || concludedOn == null ? open : open.concluded(outcome.reportRow(), concludedOn);
    }
}
