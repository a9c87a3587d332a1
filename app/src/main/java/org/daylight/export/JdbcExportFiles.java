package org.daylight.export;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.files.FileId;
import org.daylight.files.FileOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of exports that are ready; when their time is over the export lets them go itself. */
@Component
class JdbcExportFiles implements FileOwner {

    private final JdbcClient jdbc;

    JdbcExportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<FileId> attachedOf(Collection<FileId> files) {
        return jdbc
                .sql("SELECT file FROM export_job WHERE file = ANY (:files)")
                .param("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .collect(Collectors.toSet());
    }
}
