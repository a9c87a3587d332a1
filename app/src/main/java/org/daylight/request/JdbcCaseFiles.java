package org.daylight.request;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.files.FileId;
import org.daylight.files.FileOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of cases: what came with the request, and the attachments of every reply that was ever drafted. */
@Component
class JdbcCaseFiles implements FileOwner {

    private final JdbcClient jdbc;

    JdbcCaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the attachments as long as the entry that names them, which is for ever. */
    void attach(RequestId request, int sequence, List<Enclosure> attachments) {
        for (Enclosure attachment : attachments) {
            int attached = jdbc.sql("""
                            INSERT INTO request_attachment (request, sequence, file)
                            SELECT :request, :sequence, id FROM stored_file WHERE id = :file AND destroyed_at IS NULL
                            ON CONFLICT ON CONSTRAINT request_attachment_pk DO UPDATE SET file = excluded.file""")
                    .param("request", request.value())
                    .param("sequence", sequence)
                    .param("file", attachment.file().value())
                    .update();
            if (attached != 1) {
                throw new IllegalStateException("file " + attachment.file() + " is destroyed or was never stored");
            }
        }
    }

    @Override
    public Set<FileId> attachedOf(Collection<FileId> files) {
        return jdbc
                .sql("""
                        SELECT file FROM request_enclosure WHERE file = ANY (:files)
                        UNION SELECT file FROM request_attachment WHERE file = ANY (:files)""")
                .param("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .collect(Collectors.toSet());
    }
}
