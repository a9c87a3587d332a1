package org.daylight.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daylight.files.FileId;
import org.daylight.organisation.OrganId;
import org.daylight.publication.PublicPage.PublishedVersion;
import org.daylight.publication.PublicPage.Shown;
import org.daylight.publication.PublicPage.Withdrawn;
import org.daylight.shared.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcPublicItems implements PublicItems {

    /** The filters, each without effect when its parameter is null. */
    private static final String MATCHING = """
            FROM publication_item i JOIN publication_version v ON v.item = i.id AND v.number = i.public_version
            WHERE i.public_version IS NOT NULL AND i.state <> 'WITHDRAWN'
              AND (CAST(:organ AS uuid) IS NULL OR i.organ = CAST(:organ AS uuid))
              AND (CAST(:theme AS text) IS NULL OR left(v.theme, 2) = CAST(:theme AS text))
              AND (CAST(:year AS int) IS NULL
                   OR i.published_on BETWEEN make_date(CAST(:year AS int), 1, 1) AND make_date(CAST(:year AS int), 12, 31))
            """;

    private static final String PAGE = """
            SELECT i.id, i.organ, v.title, i.published_on, i.published_at, v.theme, v.document_number, v.effective_from,
                   v.expires_on
            """ + MATCHING + """
              AND (CAST(:at AS timestamptz) IS NULL
                   OR (i.published_at, i.id) < (CAST(:at AS timestamptz), CAST(:after AS uuid)))
            ORDER BY i.published_at DESC, i.id DESC LIMIT :limit""";

    private static final String SHOWN = """
            SELECT i.id, i.organ, i.index_number, i.published_on, i.public_version,
            """ + JdbcRows.VERSION_COLUMNS + """

            FROM publication_item i JOIN publication_version v ON v.item = i.id AND v.number = :number
            WHERE i.id = :id AND i.public_version IS NOT NULL AND i.state <> 'WITHDRAWN' AND v.published_at IS NOT NULL""";

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final InstantSource clock;

    JdbcPublicItems(JdbcClient jdbc, Attachments attachments, InstantSource clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.clock = clock;
    }

    private record Line(PublicItemLine line, ListPlace place) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<PublicPage> page(ItemId id) {
        Optional<Withdrawn> withdrawn = withdrawn(id);
        return withdrawn.isPresent()
                ? withdrawn.map(PublicPage.class::cast)
                : jdbc.sql("SELECT public_version FROM publication_item WHERE id = :id AND public_version IS NOT NULL")
                        .param("id", id.value())
                        .query(Integer.class)
                        .optional()
                        .flatMap(number -> version(id, number))
                        .map(PublicPage.class::cast);
    }

    private Optional<Withdrawn> withdrawn(ItemId id) {
        return jdbc.sql("""
                        SELECT i.organ, i.index_number, v.title, i.withdrawn_on, i.withdrawn_reason
                        FROM publication_item i JOIN publication_version v ON v.item = i.id AND v.number = i.public_version
                        WHERE i.id = :id AND i.state = 'WITHDRAWN'""")
                .param("id", id.value())
                .query((row, n) -> new Withdrawn(
                        id,
                        organ(row),
                        new IndexNumber(row.getString("index_number")),
                        row.getString("title"),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getString("withdrawn_reason")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Shown> version(ItemId id, int number) {
        List<PublishedVersion> versions = versions(id);
        List<Attachment> files = attachments.of(id, number);
        return jdbc.sql(SHOWN)
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> shown(row, versions, files))
                .optional();
    }

    private List<PublishedVersion> versions(ItemId id) {
        return jdbc.sql("""
                        SELECT number, published_at, correction_note FROM publication_version
                        WHERE item = :item AND published_at IS NOT NULL ORDER BY number DESC""")
                .param("item", id.value())
                .query((row, n) -> new PublishedVersion(
                        row.getInt("number"), JdbcRows.momentOf(row, "published_at"), row.getString("correction_note")))
                .list();
    }

    private Shown shown(ResultSet row, List<PublishedVersion> versions, List<Attachment> files) throws SQLException {
        ItemContent content = JdbcRows.content(row);
        Validity validity = content.metadata().validity();
        int number = row.getInt("number");
        return new Shown(
                new ItemId(row.getObject("id", UUID.class)),
                organ(row),
                new IndexNumber(row.getString("index_number")),
                row.getObject("published_on", LocalDate.class),
                content,
                validity == null ? null : validity.statusOn(ChinaTime.today(clock)),
                number,
                number == row.getInt("public_version"),
                versions,
                files);
    }

    @Override
    @Transactional(readOnly = true)
    public PublicItemPage list(PublicFilter filter) {
        long total = filtered(jdbc.sql("SELECT count(*) " + MATCHING), filter)
                .query(Long.class)
                .single();
        ListPlace after = ListPlace.read(filter.cursor()).orElse(null);
        List<Line> found = filtered(jdbc.sql(PAGE), filter)
                .param(
                        "at",
                        after == null ? null : after.publishedAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after", after == null ? null : after.item().toString())
                .param("limit", filter.size() + 1)
                .query((row, n) -> line(row))
                .list();
        List<Line> shown = found.subList(0, Math.min(filter.size(), found.size()));
        String next = found.size() > filter.size() ? shown.getLast().place().written() : null;
        return new PublicItemPage(shown.stream().map(Line::line).toList(), total, next);
    }

    private static StatementSpec filtered(StatementSpec statement, PublicFilter filter) {
        return statement
                .param("organ", Objects.toString(filter.organ(), null))
                .param("theme", filter.themeTop())
                .param("year", filter.year());
    }

    private Line line(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Validity validity = JdbcRows.validity(row);
        PublicItemLine line = new PublicItemLine(
                new ItemId(id),
                organ(row),
                row.getString("title"),
                row.getObject("published_on", LocalDate.class),
                Themes.get(row.getString("theme")),
                JdbcRows.documentNumber(row),
                validity == null ? null : validity.statusOn(ChinaTime.today(clock)));
        return new Line(line, new ListPlace(JdbcRows.momentOf(row, "published_at"), id));
    }

    @Override
    public boolean hasFile(ItemId id, FileId file) {
        return attachments.isPublic(id, file);
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("""
                        SELECT DISTINCT CAST(extract(year FROM published_on) AS int) AS year FROM publication_item
                        WHERE public_version IS NOT NULL AND state <> 'WITHDRAWN' ORDER BY year DESC""").query(Integer.class).list();
    }

    @Override
    public long stamp() {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM publication_act")
                .query(Long.class)
                .single();
    }

    private static OrganId organ(ResultSet row) throws SQLException {
        return new OrganId(row.getObject("organ", UUID.class));
    }
}
