package org.daylight.files;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.system.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names are sealed in the row: a name such as 张三身份证.jpg is personal data. */
@Repository
class JdbcStoredFiles implements StoredFiles {

    static final String NAME = "stored-file-names";

    /** Names the advisory lock between storing and removing contents. */
    private static final long LOCK = 0x6461_796C_6966_696CL;

    private final JdbcClient jdbc;
    private final Keys keys;

    JdbcStoredFiles(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public void add(StoredFile file, FilePolicy policy, Instant storedAt) {
        jdbc.sql("""
                INSERT INTO stored_file (id, sha256, policy, sealed, media_type, size, sealed_name, stored_at)
                VALUES (:id, :sha256, :policy, :sealed, :mediaType, :size, :name, :storedAt)
                """)
                .param("id", file.id().value())
                .param("sha256", file.sha256())
                .param("policy", policy.name())
                .param("sealed", file.sealed())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("name", keys.encrypt(file.name().getBytes(StandardCharsets.UTF_8), NAME))
                .param("storedAt", Timestamp.from(storedAt))
                .update();
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql("""
                SELECT id, sha256, sealed, media_type, size, sealed_name
                FROM stored_file WHERE id = :id AND destroyed_at IS NULL
                """).param("id", id.value()).query(this::file).optional();
    }

    private StoredFile file(ResultSet row, int number) throws SQLException {
        String name = new String(keys.decrypt(row.getBytes("sealed_name"), NAME), StandardCharsets.UTF_8);
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("sha256"),
                name,
                row.getString("media_type"),
                row.getLong("size"),
                row.getBoolean("sealed"));
    }

    @Override
    public List<FileId> storedBefore(FilePolicy policy, Instant moment, FileId after, int most) {
        return jdbc
                .sql("""
                        SELECT id FROM stored_file
                        WHERE policy = :policy AND stored_at < :moment AND destroyed_at IS NULL AND id > :after
                        ORDER BY id LIMIT :most
                        """)
                .param("policy", policy.name())
                .param("moment", Timestamp.from(moment))
                .param("after", after.value())
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .toList();
    }

    @Override
    public void hold(FileId id) {
        jdbc.sql("SELECT id FROM stored_file WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean markDestroyed(Destruction destruction) {
        return jdbc.sql("""
                        UPDATE stored_file
                        SET sealed_name = NULL, destroyed_at = :at, destroyed_by = :by, destroy_reason = :reason
                        WHERE id = :id AND destroyed_at IS NULL
                        """)
                        .param("id", destruction.file().value())
                        .param("at", Timestamp.from(destruction.at()))
                        .param("by", destruction.by())
                        .param("reason", destruction.reason())
                        .update()
                == 1;
    }

    @Override
    public Optional<Destruction> destruction(FileId id) {
        return jdbc.sql("""
                SELECT sha256, destroyed_at, destroyed_by, destroy_reason
                FROM stored_file WHERE id = :id AND destroyed_at IS NOT NULL
                """)
                .param("id", id.value())
                .query((row, number) -> new Destruction(
                        id,
                        row.getString("sha256"),
                        row.getTimestamp("destroyed_at").toInstant(),
                        row.getString("destroyed_by"),
                        row.getString("destroy_reason")))
                .optional();
    }

    @Override
    public void holdContents() {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    @Override
    public void holdStoring() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    @Override
    public boolean isNeeded(Content content) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM stored_file WHERE sha256 = :sha256 AND sealed = :sealed AND destroyed_at IS NULL)
                """)
                .param("sha256", content.sha256())
                .param("sealed", content.sealed())
                .query(Boolean.class)
                .single();
    }
}
