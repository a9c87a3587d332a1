package org.daylight.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.files.FileId;
import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was filed. */
@Component
class JdbcRequestRecords {

    private final JdbcClient jdbc;
    private final ApplicantSeal seal;

    JdbcRequestRecords(JdbcClient jdbc, ApplicantSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** A number with the digest of its code, for comparison. */
    record Pair(RequestId id, byte[] codeIndex) {}

    Optional<Pair> pair(String number) {
        return jdbc.sql("SELECT id, code_index FROM request WHERE number = :number")
                .param("number", number)
                .query((row, n) -> new Pair(new RequestId(row.getObject("id", UUID.class)), row.getBytes("code_index")))
                .optional();
    }

    Optional<RequestRecord> find(RequestId id) {
        return jdbc.sql("""
                        SELECT number, organ, applicant_sealed, arrived_on, sought, delivery_form, delivery_way
                        FROM request WHERE id = :id""")
                .param("id", id.value())
                .query((row, n) -> new RequestRecord(
                        id,
                        row.getString("number"),
                        new OrganId(row.getObject("organ", UUID.class)),
                        seal.open(row.getBytes("applicant_sealed")),
                        row.getObject("arrived_on", LocalDate.class),
                        new InformationSought(
                                row.getString("sought"),
                                constant(DeliveryForm.class, row.getString("delivery_form")),
                                constant(DeliveryWay.class, row.getString("delivery_way"))),
                        enclosures(id)))
                .optional();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private List<Enclosure> enclosures(RequestId id) {
        return jdbc.sql("SELECT kind, file FROM request_enclosure WHERE request = :id ORDER BY kind, file")
                .param("id", id.value())
                .query((row, n) -> new Enclosure(
                        EnclosureKind.valueOf(row.getString("kind")), new FileId(row.getObject("file", UUID.class))))
                .list();
    }

    /** The numbers of other requests of the same person to the same organ, newest first (rules.md R1-80). */
    List<String> ofSameApplicant(RequestId id) {
        return jdbc.sql("""
                        SELECT o.number FROM request r JOIN request o
                            ON o.applicant_index = r.applicant_index AND o.organ = r.organ AND o.id <> r.id
                        WHERE r.id = :id ORDER BY o.arrived_on DESC, o.id DESC LIMIT 20""").param("id", id.value()).query(String.class).list();
    }
}
