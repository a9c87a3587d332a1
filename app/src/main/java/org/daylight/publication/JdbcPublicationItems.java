package org.daylight.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.organisation.OrganId;
import org.daylight.publication.PublicationItem.Kept;
import org.daylight.publication.PublicationItem.Release;
import org.daylight.publication.PublicationItem.Version;
import org.daylight.publication.PublicationItem.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPublicationItems implements PublicationItems {

    private static final String SELECT = """
            SELECT i.id, i.organ, i.state, i.disclosure_class, i.withheld_ground, i.class_reason, i.public_version,
                   i.index_number, i.published_on, i.published_at, i.withdrawn_on, i.withdrawn_reason, i.revision,
                   p.published_at AS released_at, """ + JdbcRows.VERSION_COLUMNS + """

            FROM publication_item i
            JOIN publication_version v ON v.item = i.id AND v.number = i.working_version
            LEFT JOIN publication_version p ON p.item = i.id AND p.number = i.public_version
            WHERE i.id = :id""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcPublicationItems(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<PublicationItem> find(ItemId id) {
        return jdbc.sql(SELECT)
                .param("id", id.value())
                .query((row, n) -> item(row))
                .optional();
    }

    @Override
    public Optional<PublicationItem> lock(ItemId id) {
        jdbc.sql("SELECT id FROM publication_item WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    @Override
    public Optional<ItemId> createdBy(UUID formKey) {
        return jdbc.sql("SELECT id FROM publication_item WHERE form_key = :key")
                .param("key", formKey)
                .query((row, n) -> new ItemId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<Version> version(ItemId id, int number) {
        return jdbc.sql("SELECT " + JdbcRows.VERSION_COLUMNS
                        + " FROM publication_version v WHERE v.item = :id AND v.number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> JdbcRows.version(row))
                .optional();
    }

    @Override
    public void add(PublicationItem item, UUID formKey) {
        Kept kept = item.kept();
        jdbc.sql("""
                        INSERT INTO publication_item (id, form_key, organ, state, disclosure_class, withheld_ground,
                                                      class_reason, working_version, revision)
                        VALUES (:id, :key, :organ, :state, :class, :ground, :reason, 1, 0)""")
                .param("id", kept.id().value())
                .param("key", formKey)
                .param("organ", kept.organ().value())
                .param("state", kept.state().name())
                .param("class", kept.disclosure().disclosureClass().name())
                .param("ground", ground(kept))
                .param("reason", kept.disclosure().reason())
                .update();
        saveVersion(kept);
    }

    @Override
    public void save(PublicationItem item) {
        Kept kept = item.kept();
        saveVersion(kept);
        Release release = kept.release();
        Withdrawal withdrawal = kept.withdrawal();
        jdbc.sql("""
                        UPDATE publication_item
                        SET state = :state, disclosure_class = :class, withheld_ground = :ground, class_reason = :reason,
                            working_version = :working, public_version = :public, index_number = :number,
                            published_on = :publishedOn, published_at = :publishedAt, withdrawn_on = :withdrawnOn,
                            withdrawn_reason = :withdrawnReason, revision = revision + 1
                        WHERE id = :id""")
                .param("id", kept.id().value())
                .param("state", kept.state().name())
                .param("class", kept.disclosure().disclosureClass().name())
                .param("ground", ground(kept))
                .param("reason", kept.disclosure().reason())
                .param("working", kept.working().number())
                .param("public", release == null ? null : release.version())
                .param("number", release == null ? null : release.indexNumber().value())
                .param("publishedOn", release == null ? null : release.publishedOn())
                .param(
                        "publishedAt",
                        release == null ? null : release.publishedAt().atOffset(ZoneOffset.UTC))
                .param("withdrawnOn", withdrawal == null ? null : withdrawal.on())
                .param("withdrawnReason", withdrawal == null ? null : withdrawal.reason())
                .update();
        markPublished(kept);
    }

    @Override
    public void saveWorking(PublicationItem item) {
        saveVersion(item.kept());
    }

    private static @Nullable String ground(Kept kept) {
        var ground = kept.disclosure().ground();
        return ground == null ? null : ground.name();
    }

    /** Writes the working version; one that has been published is left as it is. */
    private void saveVersion(Kept kept) {
        Version version = kept.working();
        ItemMetadata metadata = version.content().metadata();
        Validity validity = metadata.validity();
        jdbc.sql("""
                        INSERT INTO publication_version AS v
                               (item, number, title, summary, body, generated_on, document_number, theme, genre, audience,
                                keywords, effective_from, expires_on, correction_note, hands)
                        VALUES (:item, :number, :title, :summary, :body, :generatedOn, :documentNumber, :theme, :genre,
                                :audience, :keywords, :effectiveFrom, :expiresOn, :note, CAST(:hands AS uuid[]))
                        ON CONFLICT (item, number) DO UPDATE
                        SET title = excluded.title, summary = excluded.summary, body = excluded.body,
                            generated_on = excluded.generated_on, document_number = excluded.document_number,
                            theme = excluded.theme, genre = excluded.genre, audience = excluded.audience,
                            keywords = excluded.keywords, effective_from = excluded.effective_from,
                            expires_on = excluded.expires_on, hands = excluded.hands
                        WHERE v.published_at IS NULL""")
                .param("item", kept.id().value())
                .param("number", version.number())
                .param("title", version.content().title())
                .param("summary", version.content().summary())
                .param("body", version.content().body())
                .param("generatedOn", metadata.generatedOn())
                .param("documentNumber", Objects.toString(metadata.documentNumber(), null))
                .param("theme", metadata.theme().code())
                .param("genre", metadata.genre().name())
                .param("audience", metadata.audience().name())
                .param("keywords", metadata.keywords().toArray(String[]::new))
                .param("effectiveFrom", validity == null ? null : validity.effectiveFrom())
                .param("expiresOn", validity == null ? null : validity.expiresOn())
                .param("note", version.correctionNote())
                .param("hands", version.hands().stream().map(Object::toString).toArray(String[]::new))
                .update();
    }

    private void markPublished(Kept kept) {
        Release release = kept.release();
        if (release != null) {
            jdbc.sql("""
                            UPDATE publication_version SET published_at = :at
                            WHERE item = :item AND number = :number AND published_at IS NULL""")
                    .param("item", kept.id().value())
                    .param("number", release.version())
                    .param("at", release.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @Override
    public int lastVersion(ItemId id) {
        return jdbc.sql("SELECT max(number) FROM publication_version WHERE item = :item")
                .param("item", id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void recordAct(PublicationItem item, Actor actor, ItemAct act, String note) {
        jdbc.sql("""
                        INSERT INTO publication_act (item, version, act, account, name, at, note)
                        VALUES (:item, :version, :act, :account, :name, :at, :note)""")
                .param("item", item.id().value())
                .param("version", item.working().number())
                .param("act", act.name())
                .param("account", actor.account().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .update();
    }

    @Override
    public Optional<RecordedAct> lastAct(ItemId id) {
        return jdbc.sql("""
                        SELECT act, version, name, at, note FROM publication_act
                        WHERE item = :item ORDER BY number DESC LIMIT 1""")
                .param("item", id.value())
                .query((row, n) -> act(row))
                .optional();
    }

    static RecordedAct act(ResultSet row) throws SQLException {
        return new RecordedAct(
                ItemAct.valueOf(row.getString("act")),
                row.getInt("version"),
                row.getString("name"),
                JdbcRows.momentOf(row, "at"),
                row.getString("note"));
    }

    private static PublicationItem item(ResultSet row) throws SQLException {
        LocalDate withdrawnOn = row.getObject("withdrawn_on", LocalDate.class);
        return new PublicationItem(new Kept(
                new ItemId(row.getObject("id", UUID.class)),
                new OrganId(row.getObject("organ", UUID.class)),
                JdbcRows.disclosure(row),
                ItemState.valueOf(row.getString("state")),
                JdbcRows.version(row),
                release(row),
                withdrawnOn == null ? null : new Withdrawal(withdrawnOn, row.getString("withdrawn_reason")),
                row.getLong("revision")));
    }

    private static @Nullable Release release(ResultSet row) throws SQLException {
        String number = row.getString("index_number");
        return number == null
                ? null
                : new Release(
                        new IndexNumber(number),
                        row.getInt("public_version"),
                        row.getObject("published_on", LocalDate.class),
                        JdbcRows.momentOf(row, "published_at"),
                        JdbcRows.momentOf(row, "released_at"));
    }
}
