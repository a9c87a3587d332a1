package org.daylight.request;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.daylight.account.ApplicantId;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.CaseState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcKeptRequests {

    private final JdbcClient jdbc;

    JdbcKeptRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApplicantId account, RequestId request, Instant at) {
        jdbc.sql("""
                        INSERT INTO request_keeping (account, request, kept_at) VALUES (:account, :request, :at)
                        ON CONFLICT ON CONSTRAINT request_keeping_pk DO NOTHING""")
                .param("account", account.value())
                .param("request", request.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<KeptRequest> of(ApplicantId account) {
        return jdbc.sql("""
                        SELECT r.id, r.number, r.organ, l.state FROM request_keeping k
                        JOIN request r ON r.id = k.request
                        JOIN request_line l ON l.request = k.request
                        WHERE k.account = :account ORDER BY r.arrived_on DESC, r.number DESC""")
                .param("account", account.value())
                .query((row, n) -> new KeptRequest(
                        new RequestId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        new OrganId(row.getObject("organ", UUID.class)),
                        CaseState.valueOf(row.getString("state"))))
                .list();
    }

    boolean contains(ApplicantId account, RequestId request) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM request_keeping WHERE account = :account AND request = :request)")
                .param("account", account.value())
                .param("request", request.value())
                .query(Boolean.class)
                .single();
    }

    void forget(ApplicantId account) {
        jdbc.sql("DELETE FROM request_keeping WHERE account = :account")
                .param("account", account.value())
                .update();
    }
}
