package org.daylight.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcOrganDirectory implements OrganDirectory {

    private static final RowMapper<OrganSummary> SUMMARY = (row, n) -> {
        UUID parent = row.getObject("parent", UUID.class);
        return new OrganSummary(
                new OrganId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                OrganKind.valueOf(row.getString("kind")),
                parent == null ? null : new OrganId(parent));
    };

    private final JdbcClient jdbc;

    JdbcOrganDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OrganSummary> find(OrganId id) {
        return jdbc.sql("SELECT id, slug, name, kind, parent FROM organ WHERE id = :id")
                .param("id", id.value())
                .query(SUMMARY)
                .optional();
    }

    @Override
    public Optional<OrganSummary> findBySlug(String slug) {
        return jdbc.sql("SELECT id, slug, name, kind, parent FROM organ WHERE slug = :slug")
                .param("slug", slug)
                .query(SUMMARY)
                .optional();
    }

    @Override
    public List<OrganSummary> all() {
        return jdbc.sql("SELECT id, slug, name, kind, parent FROM organ ORDER BY parent NULLS FIRST, slug")
                .query(SUMMARY)
                .list();
    }

    @Override
    public List<OrganSummary> children(OrganId parent) {
        return jdbc.sql("SELECT id, slug, name, kind, parent FROM organ WHERE parent = :parent ORDER BY slug")
                .param("parent", parent.value())
                .query(SUMMARY)
                .list();
    }

    @Override
    public boolean isWithin(OrganId organ, OrganId ancestor) {
        return jdbc.sql("""
                        WITH RECURSIVE above AS (
                            SELECT id, parent FROM organ WHERE id = :organ
                            UNION
                            SELECT o.id, o.parent FROM organ o JOIN above a ON o.id = a.parent)
                        SELECT EXISTS (SELECT 1 FROM above WHERE id = :ancestor)""")
                .param("organ", organ.value())
                .param("ancestor", ancestor.value())
                .query(Boolean.class)
                .single();
    }
}
