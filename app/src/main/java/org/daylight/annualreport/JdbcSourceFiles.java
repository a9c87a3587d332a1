package org.daylight.annualreport;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.files.FileId;
import org.daylight.files.FileOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of observed reports, those that an import has still to read included. */
@Component
class JdbcSourceFiles implements FileOwner {

    private final JdbcClient jdbc;

    JdbcSourceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<FileId> attachedOf(Collection<FileId> files) {
        return jdbc
                .sql("""
                        SELECT file FROM observed_source WHERE file = ANY (:files)
                        UNION SELECT file FROM report_import_file WHERE file = ANY (:files)""")
                .param("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .collect(Collectors.toSet());
    }
}
