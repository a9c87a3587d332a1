package org.daylight.organisation;

import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcOrganHistory implements OrganHistory {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcOrganHistory(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<HistoryEntry> of(OrganId organ) {
        return jdbc.sql("""
                        SELECT act, effective_on, basis, name_before, name_after, other
                        FROM organ_history WHERE organ = :organ ORDER BY sequence""")
                .param("organ", organ.value())
                .query((row, n) -> new HistoryEntry(
                        OrganAct.valueOf(row.getString("act")),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("basis"),
                        row.getString("name_before"),
                        row.getString("name_after"),
                        id(row.getObject("other", UUID.class))))
                .list();
    }

    @Override
    public List<OrganSummary> asOf(LocalDate day) {
        List<OrganSummary> rows = jdbc.sql("""
                        SELECT o.id, s.slug, s.name, o.kind, s.parent
                        FROM organ_span s JOIN organ o ON o.id = s.organ
                        WHERE s.valid_from <= :day AND (s.valid_until IS NULL OR s.valid_until > :day)
                        ORDER BY o.position, s.slug""")
                .param("day", day)
                .query((row, n) -> JdbcOrganDirectory.summary(row))
                .list();
        return OrganTree.inOrder(rows);
    }

    @Override
    public Optional<OrganId> formerHolderOf(String slug) {
        return jdbc.sql("SELECT organ FROM organ_former_slug WHERE slug = :slug")
                .param("slug", slug)
                .query((row, n) -> new OrganId(row.getObject("organ", UUID.class)))
                .optional();
    }

    @Override
    public Optional<LocalDate> endOf(OrganId organ) {
        return jdbc.sql("SELECT dissolved_on FROM organ WHERE id = :organ AND dissolved_on IS NOT NULL")
                .param("organ", organ.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public List<OrganSummary> successorsOf(OrganId organ) {
        return jdbc.sql("""
                        WITH RECURSIVE later AS (
                            SELECT other FROM organ_history WHERE organ = :organ AND act IN ('MERGED', 'SPLIT')
                            UNION
                            SELECT h.other FROM organ_history h
                            JOIN later l ON h.organ = l.other
                            JOIN organ ended ON ended.id = l.other AND ended.dissolved_on IS NOT NULL
                            WHERE h.act IN ('MERGED', 'SPLIT'))
                        SELECT id, slug, name, kind, parent FROM organ
                        WHERE id IN (SELECT other FROM later) AND dissolved_on IS NULL
                        ORDER BY position, slug""")
                .param("organ", organ.value())
                .query((row, n) -> JdbcOrganDirectory.summary(row))
                .list();
    }

    @Override
    public List<FormerName> formerNamesContaining(String text) {
        return jdbc.sql("""
                        SELECT s.organ, s.name, max(s.valid_until) AS until
                        FROM organ_span s JOIN organ o ON o.id = s.organ
                        WHERE s.valid_until IS NOT NULL AND (s.name <> o.name OR o.dissolved_on IS NOT NULL)
                          AND position(lower(:text) IN lower(s.name)) > 0
                        GROUP BY s.organ, s.name ORDER BY until DESC, s.name LIMIT 50""")
                .param("text", text)
                .query((row, n) -> new FormerName(
                        new OrganId(row.getObject("organ", UUID.class)),
                        row.getString("name"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    @Override
    public long versionOf(OrganId organ) {
        return jdbc.sql("SELECT version FROM organ WHERE id = :organ")
                .param("organ", organ.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Writes the new lines of an organ and brings its spans up to date. */
    void append(Organ organ, Maintainer by) {
        for (Organ.HistoryLine line : organ.newLines()) {
            append(organ.id(), line, by);
            span(organ, line);
        }
    }

    private void append(OrganId organ, Organ.HistoryLine line, Maintainer by) {
        OrganId other = line.other();
        jdbc.sql("""
                        INSERT INTO organ_history (organ, sequence, act, effective_on, basis, name_before, name_after,
                                                   other, recorded_at, recorded_by)
                        SELECT :organ, coalesce(max(sequence), 0) + 1, :act, :on, :basis, :before, :after,
                               :other, :at, :by
                        FROM organ_history WHERE organ = :organ""")
                .param("organ", organ.value())
                .param("act", line.act().name())
                .param("on", line.decree().effectiveOn())
                .param("basis", line.decree().basis())
                .param("before", line.nameBefore())
                .param("after", line.nameAfter())
                .param("other", other == null ? null : other.value(), Types.OTHER)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.subject())
                .update();
    }

    private void span(Organ organ, Organ.HistoryLine line) {
        LocalDate day = line.decree().effectiveOn();
        switch (line.act()) {
            case ESTABLISHED, SPLIT_OFF -> open(organ.summary(), day);
            case RENAMED, TRANSFERRED -> {
                close(organ.id(), day);
                open(organ.summary(), day);
            }
            case MERGED, DISSOLVED -> close(organ.id(), day);
            case ABSORBED, SPLIT, PROFILE_REVISED -> {}
        }
    }

    /** Ends the running span; one that would have begun the same day never was. */
    private void close(OrganId organ, LocalDate day) {
        jdbc.sql("DELETE FROM organ_span WHERE organ = :organ AND valid_until IS NULL AND valid_from >= :day")
                .param("organ", organ.value())
                .param("day", day)
                .update();
        jdbc.sql("UPDATE organ_span SET valid_until = :day WHERE organ = :organ AND valid_until IS NULL")
                .param("organ", organ.value())
                .param("day", day)
                .update();
    }

    private void open(OrganSummary organ, LocalDate day) {
        OrganId parent = organ.parent();
        jdbc.sql("""
                        INSERT INTO organ_span (organ, valid_from, slug, name, parent)
                        VALUES (:organ, :day, :slug, :name, :parent)""")
                .param("organ", organ.id().value())
                .param("day", day)
                .param("slug", organ.slug())
                .param("name", organ.name())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .update();
    }

    /** Before an organ gets another address, keeps the one it has; an address taken back is no longer a former one. */
    void keepFormerSlug(OrganSummary changed) {
        jdbc.sql("DELETE FROM organ_former_slug WHERE slug = :slug AND organ = :organ")
                .param("slug", changed.slug())
                .param("organ", changed.id().value())
                .update();
        jdbc.sql("""
                        INSERT INTO organ_former_slug (slug, organ)
                        SELECT slug, id FROM organ WHERE id = :organ AND slug <> :slug""")
                .param("slug", changed.slug())
                .param("organ", changed.id().value())
                .update();
    }

    private static @Nullable OrganId id(@Nullable UUID value) {
        return value == null ? null : new OrganId(value);
    }
}
