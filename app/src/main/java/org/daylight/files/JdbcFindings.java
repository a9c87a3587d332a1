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
    private static final String NAMES = JdbcStoredFiles.NAME;
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

    /** What each of the files carries that are not destroyed, with the words given for it. */
    Map<FileId, UnseenContent> of(Collection<FileId> files, Map<FileId, List<Clearance>> cleared) {
        Map<FileId, UnseenContent> contents = new HashMap<>();
        Map<FileId, List<UnseenContent.Part>> parts = parts(files, cleared);
        jdbc.sql("""
                SELECT id, sealed_name, examined FROM stored_file
                WHERE id = ANY (CAST(:files AS uuid[])) AND destroyed_at IS NULL
                """).param("files", ids(files)).query(row -> {
            FileId file = new FileId(row.getObject("id", UUID.class));
            boolean examined = row.getInt("examined") == Examination.EDITION;
            contents.put(
                    file,
                    new UnseenContent(
                            file,
                            new String(keys.decrypt(row.getBytes("sealed_name"), NAMES), StandardCharsets.UTF_8),
                            examined,
                            examined ? parts.getOrDefault(file, List.of()) : List.of()));
        });
        return contents;
    }

    private Map<FileId, List<UnseenContent.Part>> parts(
            Collection<FileId> files, Map<FileId, List<Clearance>> cleared) {
        Map<FileId, List<UnseenContent.Part>> parts = new HashMap<>();
        jdbc.sql("""
                SELECT file, kind, count, sealed_detail FROM file_finding WHERE file = ANY (CAST(:files AS uuid[]))
                """).param("files", ids(files)).query(row -> {
            FileId file = new FileId(row.getObject("file", UUID.class));
            parts.computeIfAbsent(file, fresh -> new ArrayList<>())
                    .add(FileFindings.part(finding(row), cleared.getOrDefault(file, List.of())));
        });
        parts.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(part -> part.finding().kind())));
        return parts;
    }

    private static String[] ids(Collection<FileId> files) {
        return files.stream().map(FileId::toString).toArray(String[]::new);
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
