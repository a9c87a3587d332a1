package org.daylight.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts of submissions; the query code is made anew from the key, it is not stored. */
@Component
class JdbcReceipts {

    private final JdbcClient jdbc;
    private final InformationRequests requests;
    private final QueryCodes codes;

    JdbcReceipts(JdbcClient jdbc, InformationRequests requests, QueryCodes codes) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.codes = codes;
    }

    Receipt of(UUID submissionKey) {
        return find(submissionKey)
                .orElseThrow(() -> new IllegalStateException("no request of submission " + submissionKey));
    }

    Optional<Receipt> find(UUID submissionKey) {
        return jdbc.sql("SELECT id, number, organ, channel, arrived_on FROM request WHERE submission_key = :key")
                .param("key", submissionKey)
                .query((row, n) -> {
                    RequestId id = new RequestId(row.getObject("id", UUID.class));
                    return new Receipt(
                            id,
                            row.getString("number"),
                            codes.of(submissionKey),
                            new OrganId(row.getObject("organ", UUID.class)),
                            Channel.valueOf(row.getString("channel")),
                            row.getObject("arrived_on", LocalDate.class),
                            requests.find(id).orElseThrow().isConfirmedByApplicant());
                })
                .optional();
    }
}
