package org.daylight.files;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.system.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in each file. Places and names are sealed in the row, because both may be personal data. */
@Repository
class JdbcFindings {

    private static final String DETAIL = "file-findings";
    private static final char PLACE = 'p';
    private static final char NAME = 'n';

    private final JdbcClient jdbc;
    private final Keys keys;

    JdbcFindings(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Keeps what an examination found, in place of what one before it did. */
    void keep(FileId file, List<Finding> findings) {
        forget(file);
        for (Finding finding : findings) {
            jdbc.sql("""
                    INSERT INTO file_finding (file, kind, count, sealed_detail)
                    VALUES (:file, :kind, :count, :detail)
                    """)
                    .param("file", file.value())
                    .param("kind", finding.kind().name())
                    .param("count", finding.count())
                    .param("detail", keys.encrypt(detail(finding).getBytes(StandardCharsets.UTF_8), DETAIL))
                    .update();
        }
        jdbc.sql("UPDATE stored_file SET examined = :edition WHERE id = :file")
                .param("edition", Examination.EDITION)
                .param("file", file.value())
                .update();
    }

    void forget(FileId file) {
        jdbc.sql("DELETE FROM file_finding WHERE file = :file")
                .param("file", file.value())
                .update();
    }

    /** The findings of each file that has been examined; a file that has not is missing. */
    Map<FileId, List<Finding>> of(Collection<FileId> files) {
        Map<FileId, List<Finding>> found = new HashMap<>();
        if (files.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                SELECT s.id, f.kind, f.count, f.sealed_detail
                FROM stored_file s LEFT JOIN file_finding f ON f.file = s.id
                WHERE s.id = ANY (CAST(:files AS uuid[])) AND s.examined = :edition AND s.destroyed_at IS NULL
                """)
                .param("files", files.stream().map(FileId::toString).toArray(String[]::new))
                .param("edition", Examination.EDITION)
                .query(row -> {
                    List<Finding> of =
                            found.computeIfAbsent(new FileId(row.getObject("id", UUID.class)), id -> new ArrayList<>());
                    if (row.getString("kind") != null) {
                        of.add(finding(row));
                    }
                });
        found.values().forEach(findings -> findings.sort(Comparator.comparing(Finding::kind)));
        return found;
    }

    /** Files that may leave the house and have not been examined by this edition, the oldest first. */
    List<FileId> unexamined(int most) {
        return jdbc
                .sql("""
                        SELECT id FROM stored_file
                        WHERE policy = ANY (CAST(:policies AS text[])) AND examined IS DISTINCT FROM :edition
                          AND destroyed_at IS NULL
                        ORDER BY stored_at LIMIT :most
                        """)
                .param(
                        "policies",
                        Arrays.stream(FilePolicy.values())
                                .filter(FilePolicy::leavesTheHouse)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("edition", Examination.EDITION)
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .toList();
    }

    private static String detail(Finding finding) {
        StringBuilder lines = new StringBuilder();
        finding.places().forEach(place -> lines.append(PLACE).append(place).append('\n'));
        finding.names().forEach(name -> lines.append(NAME).append(name).append('\n'));
        return lines.toString();
    }

    private Finding finding(ResultSet row) throws SQLException {
        String detail = new String(keys.decrypt(row.getBytes("sealed_detail"), DETAIL), StandardCharsets.UTF_8);
        return new Finding(
                FindingKind.valueOf(row.getString("kind")),
                row.getInt("count"),
                words(detail, PLACE),
                words(detail, NAME));
    }

    private static List<String> words(String detail, char mark) {
        return detail.lines()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1))
                .toList();
    }
}
