package org.daylight.request;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.CaseEvent;
import org.daylight.shared.Answer;
import org.daylight.system.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcInformationRequests implements InformationRequests {

    private final JdbcClient jdbc;
    private final JdbcRegister register;
    private final JdbcRequestLines lines;
    private final JdbcCaseFiles caseFiles;
    private final EventNotation notation;
    private final ApplicantSeal seal;
    private final Rulebook rulebook;

    private final Submissions submissions;

    JdbcInformationRequests(
            JdbcClient jdbc,
            JdbcRegister register,
            JdbcRequestLines lines,
            EventNotation notation,
            ApplicantSeal seal,
            Rulebook rulebook,
            Submissions submissions) {
        this.jdbc = jdbc;
        this.register = register;
        this.lines = lines;
        this.caseFiles = new JdbcCaseFiles(jdbc);
        this.notation = notation;
        this.seal = seal;
        this.rulebook = rulebook;
        this.submissions = submissions;
    }

    @Override
    public Answer<RequestId> once(UUID submissionKey, Supplier<Answer<RequestId>> enter) {
        return submissions.once(submissionKey, () -> findBySubmission(submissionKey), enter);
    }

    private Optional<RequestId> findBySubmission(UUID submissionKey) {
        return jdbc.sql("SELECT id FROM request WHERE submission_key = :key")
                .param("key", submissionKey)
                .query(UUID.class)
                .optional()
                .map(RequestId::new);
    }

    @Override
    public String add(InformationRequest request, Filing filing) {
        CaseEvent submitted = request.law().events().getFirst();
        String number = register.next(request.organ(), submitted.on().getYear());
        NewRequest content = filing.content();
        jdbc.sql("""
                        INSERT INTO request (id, number, organ, code_index, submission_key, applicant_column,
                            applicant_sealed, applicant_index, channel, arrived_on, sought, delivery_form, delivery_way,
                            filed_by, filed_at, version)
                        VALUES (:id, :number, :organ, :code, :key, :column, :applicant, :index, :channel, :arrived,
                            :sought, :form, :way, :by, :at, 0)""")
                .param("id", request.id().value())
                .param("number", number)
                .param("organ", request.organ().value())
                .param("code", filing.codeIndex())
                .param("key", filing.submissionKey())
                .param("column", content.applicant().column().name())
                .param("applicant", seal.close(content.applicant()))
                .param("index", seal.index(content.applicant()))
                .param("channel", request.law().channel().orElseThrow().name())
                .param("arrived", submitted.on())
                .param("sought", content.sought().text())
                .param("form", name(content.sought().form()))
                .param("way", name(content.sought().way()))
                .param("by", filing.by().subject())
                .param("at", moment(filing.at()))
                .update();
        content.enclosures().forEach(enclosure -> enclose(request.id(), enclosure));
        save(request, filing.by(), filing.at());
        return number;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private void enclose(RequestId request, Enclosure enclosure) {
        jdbc.sql("INSERT INTO request_enclosure (request, kind, file) VALUES (:request, :kind, :file)")
                .param("request", request.value())
                .param("kind", enclosure.kind().name())
                .param("file", enclosure.file().value())
                .update();
    }

    @Override
    public Optional<InformationRequest> lock(RequestId id) {
        return replay(jdbc.sql("SELECT organ, version FROM request WHERE id = :id FOR UPDATE"), id);
    }

    @Override
    public Optional<InformationRequest> find(RequestId id) {
        return replay(jdbc.sql("SELECT organ, version FROM request WHERE id = :id"), id);
    }

    /** A request's organ and how many events it has at least. */
    private record Head(OrganId organ, int version) {}

    private Optional<InformationRequest> replay(JdbcClient.StatementSpec query, RequestId id) {
        return query.param("id", id.value())
                .query((row, n) -> new Head(new OrganId(row.getObject("organ", UUID.class)), row.getInt("version")))
                .optional()
                .map(head -> replay(id, head));
    }

    private InformationRequest replay(RequestId id, Head head) {
        StoredHistory history = new StoredHistory(id, rows(id));
        return history.replay(head.organ(), head.version(), notation, rulebook);
    }

    private List<StoredHistory.Row> rows(RequestId id) {
        return jdbc.sql("""
                        SELECT sequence, type, version, rules_version, facts, note, acted_by, acted_by_name, recorded_at
                        FROM request_event WHERE request = :id ORDER BY sequence""")
                .param("id", id.value())
                .query((row, n) -> new StoredHistory.Row(
                        row.getInt("sequence"),
                        new StoredEvent(
                                row.getString("type"),
                                row.getInt("version"),
                                row.getInt("rules_version"),
                                row.getString("facts"),
                                row.getString("note")),
                        new Hand(row.getString("acted_by"), row.getString("acted_by_name")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void save(InformationRequest request, Hand by, Instant at) {
        int sequence = request.version();
        for (RequestEvent event : request.fresh()) {
            sequence++;
            record(request.id(), new Entry(sequence, event, by, at));
            if (event instanceof RequestEvent.ReplyProposed proposed) {
                caseFiles.attach(request.id(), sequence, proposed.reply().attachments());
            }
        }
        int changed = jdbc.sql("UPDATE request SET version = :next WHERE id = :id AND version = :version")
                .param("next", sequence)
                .param("id", request.id().value())
                .param("version", request.version())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("request " + request.id() + " was changed without a lock");
        }
        lines.write(find(request.id()).orElseThrow());
    }

    private void record(RequestId request, Entry entry) {
        StoredEvent stored = notation.write(entry.event());
        jdbc.sql("""
                        INSERT INTO request_event (request, sequence, type, version, rules_version, facts, note,
                            acted_by, acted_by_name, recorded_at)
                        VALUES (:request, :sequence, :type, :version, :rules, CAST(:facts AS jsonb), :note, :by, :name,
                            :at)""")
                .param("request", request.value())
                .param("sequence", entry.sequence())
                .param("type", stored.type())
                .param("version", stored.version())
                .param("rules", stored.rules())
                .param("facts", stored.facts())
                .param("note", stored.note())
                .param("by", entry.by().subject())
                .param("name", entry.by().name())
                .param("at", moment(entry.at()))
                .update();
    }

    @Override
    public List<RequestId> all() {
        return jdbc.sql("SELECT id FROM request ORDER BY id").query(UUID.class).list().stream()
                .map(RequestId::new)
                .toList();
    }
}
