package org.daylight.files;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which kinds of unseen content officers have cleared, of which file. A file uploaded again is another file. */
@Repository
class JdbcClearances {

    private final JdbcClient jdbc;

    JdbcClearances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClearingFindings.Clearing clearing, ClearingFindings.Officer officer, Instant at) {
        for (FindingKind kind : clearing.kinds()) {
            jdbc.sql("""
                    INSERT INTO file_clearance (file, kind, subject, name, at, reason)
                    VALUES (:file, :kind, :subject, :name, :at, :reason)
                    """)
                    .param("file", clearing.file().value())
                    .param("kind", kind.name())
                    .param("subject", officer.subject())
                    .param("name", officer.name())
                    .param("at", Timestamp.from(at))
                    .param("reason", clearing.reason())
                    .update();
        }
    }

    Map<FileId, List<Clearance>> of(Collection<FileId> files) {
        Map<FileId, List<Clearance>> cleared = new HashMap<>();
        jdbc.sql("""
                SELECT file, kind, name, at, reason FROM file_clearance
                WHERE file = ANY (CAST(:files AS uuid[])) ORDER BY at
                """)
                .param("files", files.stream().map(FileId::toString).toArray(String[]::new))
                .query(row -> {
                    cleared.computeIfAbsent(new FileId(row.getObject("file", UUID.class)), file -> new ArrayList<>())
                            .add(new Clearance(
                                    FindingKind.valueOf(row.getString("kind")),
                                    row.getString("name"),
                                    row.getTimestamp("at").toInstant(),
                                    row.getString("reason")));
                });
        return cleared;
    }
}
