package org.daylight.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.search.SearchDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads public items in the form in which they are searched. */
@Component
class JdbcSearchRows {

    private static final String COLUMNS = """
            SELECT i.id, i.organ, i.index_number, i.published_on, v.number, v.title, v.summary, v.body, v.document_number,
                   v.theme, v.keywords
            FROM publication_item i JOIN publication_version v ON v.item = i.id AND v.number = i.public_version
            WHERE i.state <> 'WITHDRAWN' """;

    private final JdbcClient jdbc;
    private final OrganDirectory organs;

    JdbcSearchRows(JdbcClient jdbc, OrganDirectory organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** An item as it stands in the records, before the name of its organ is known. */
    private record Row(OrganId organ, SearchDocument document) {}

    Optional<SearchDocument> find(ItemId item) {
        return jdbc.sql(COLUMNS + "AND i.id = :id")
                .param("id", item.value())
                .query((row, n) -> row(row))
                .optional()
                .map(row -> named(row, organs.find(row.organ())));
    }

    List<SearchDocument> after(String key, int limit) {
        List<Row> rows = jdbc.sql(
                        COLUMNS
                                + "AND (CAST(:after AS uuid) IS NULL OR i.id > CAST(:after AS uuid)) ORDER BY i.id LIMIT :limit")
                .param("after", key.isEmpty() ? null : key)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
        Map<OrganId, Optional<OrganSummary>> known = new HashMap<>();
        return rows.stream()
                .map(row -> named(row, known.computeIfAbsent(row.organ(), organs::find)))
                .toList();
    }

    long count() {
        return jdbc.sql("""
                        SELECT count(*) FROM publication_item WHERE public_version IS NOT NULL AND state <> 'WITHDRAWN'""").query(Long.class).single();
    }

    Set<String> amongPublic(Collection<String> keys) {
        return jdbc.sql("""
                        SELECT id FROM publication_item
                        WHERE id = ANY(CAST(:ids AS uuid[])) AND public_version IS NOT NULL AND state <> 'WITHDRAWN'""")
                .param("ids", keys.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private static Row row(ResultSet row) throws SQLException {
        OrganId organ = new OrganId(row.getObject("organ", UUID.class));
        String id = row.getObject("id", UUID.class).toString();
        List<String> numbers = new ArrayList<>(List.of(row.getString("index_number")));
        Optional.ofNullable(row.getString("document_number")).ifPresent(numbers::add);
        Theme theme = Themes.get(row.getString("theme"));
        List<String> labels =
                new ArrayList<>(List.of((String[]) row.getArray("keywords").getArray()));
        labels.add(theme.shortWords(false));
        SearchDocument document = new SearchDocument(
                id,
                SearchFeed.KIND,
                row.getInt("number"),
                "/items/" + id,
                row.getString("title"),
                plain(row.getString("summary"), row.getString("body")),
                numbers,
                labels,
                organ.toString(),
                row.getObject("published_on", LocalDate.class));
        return new Row(organ, document);
    }

    /** The organ's name stands in the records of another module and is asked for when no row is being read. */
    private static SearchDocument named(Row row, Optional<OrganSummary> organ) {
        List<String> labels = new ArrayList<>(row.document().labels());
        organ.map(OrganSummary::name).ifPresent(labels::add);
        return row.document().labelled(labels);
    }

    /** The text without the bars of its tables. */
    private static String plain(String summary, String body) {
        return (summary + "\n" + body).replace('|', ' ').strip();
    }
}
