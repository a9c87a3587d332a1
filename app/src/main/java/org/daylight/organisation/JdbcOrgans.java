package org.daylight.organisation;

import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.shared.Answer;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcOrgans implements Organs {

    private final JdbcClient jdbc;
    private final JdbcOrganHistory history;
    private final InstantSource clock;

    JdbcOrgans(JdbcClient jdbc, JdbcOrganHistory history, InstantSource clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void holdTree() {
        jdbc.sql("SELECT revision FROM organ_tree FOR UPDATE")
                .query((row, n) -> 0)
                .single();
    }

    @Override
    public Optional<Organ> find(OrganId id) {
        return jdbc.sql("""
                        SELECT id, slug, name, kind, parent, changed_on, dissolved_on, version
                        FROM organ WHERE id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Organ(new Organ.State(
                        JdbcOrganDirectory.summary(row),
                        row.getObject("changed_on", LocalDate.class),
                        row.getObject("dissolved_on", LocalDate.class),
                        row.getLong("version"))))
                .optional();
    }

    @Override
    public Optional<OrganId> findByFormKey(UUID formKey) {
        return jdbc.sql("SELECT id FROM organ WHERE form_key = :key")
                .param("key", formKey)
                .query((row, n) -> new OrganId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public List<OrganId> lineage(OrganId id) {
        return jdbc.sql("""
                        WITH RECURSIVE above AS (
                            SELECT id, parent, 0 AS distance FROM organ WHERE id = :id
                            UNION ALL
                            SELECT o.id, o.parent, a.distance + 1 FROM organ o JOIN above a ON o.id = a.parent)
                        SELECT id FROM above ORDER BY distance""")
                .param("id", id.value())
                .query((row, n) -> new OrganId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<OrganId> childrenInForce(OrganId id) {
        return jdbc.sql("SELECT id FROM organ WHERE parent = :id AND dissolved_on IS NULL ORDER BY position, slug")
                .param("id", id.value())
                .query((row, n) -> new OrganId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public boolean hasRoot() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organ WHERE parent IS NULL)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isSlugTaken(String slug) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM organ WHERE slug = :slug)
                            OR EXISTS (SELECT 1 FROM organ_former_slug WHERE slug = :slug)""").param("slug", slug).query(Boolean.class).single();
    }

    @Override
    public boolean isSlugTaken(String slug, OrganId byOtherThan) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM organ WHERE slug = :slug AND id <> :self)
                            OR EXISTS (SELECT 1 FROM organ_former_slug WHERE slug = :slug AND organ <> :self)""")
                .param("slug", slug)
                .param("self", byOtherThan.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Organ organ, Maintainer by, UUID formKey) {
        OrganSummary summary = organ.summary();
        UUID parent = summary.parent() == null ? null : summary.parent().value();
        jdbc.sql("""
                        INSERT INTO organ (id, slug, name, kind, parent, position, established_on, changed_on,
                                           version, changed_by, changed_at, form_key)
                        SELECT :id, :slug, :name, :kind, :parent, coalesce(max(position), 0) + 1, :on, :on,
                               0, :by, :at, :key
                        FROM organ WHERE parent IS NOT DISTINCT FROM :parent""")
                .param("id", summary.id().value())
                .param("slug", summary.slug())
                .param("name", summary.name())
                .param("kind", summary.kind().name())
                .param("parent", parent, Types.OTHER)
                .param("on", organ.changedOn())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", formKey)
                .update();
        history.append(organ, by);
    }

    @Override
    public void save(Organ organ, Maintainer by) {
        OrganSummary summary = organ.summary();
        UUID parent = summary.parent() == null ? null : summary.parent().value();
        history.keepFormerSlug(summary);
        jdbc.sql("""
                        UPDATE organ SET slug = :slug, name = :name, parent = :parent, changed_on = :on,
                            dissolved_on = :dissolved,
                            position = CASE WHEN parent IS NOT DISTINCT FROM :parent THEN position ELSE
                                (SELECT coalesce(max(s.position), 0) + 1 FROM organ s WHERE s.parent = :parent) END
                        WHERE id = :id""")
                .param("id", summary.id().value())
                .param("slug", summary.slug())
                .param("name", summary.name())
                .param("parent", parent, Types.OTHER)
                .param("on", organ.changedOn())
                .param("dissolved", organ.dissolvedOn())
                .update();
        history.append(organ, by);
        touch(summary.id(), organ.newLines().getLast().act(), by);
    }

    @Override
    public void touch(OrganId organ, OrganAct act, Maintainer by) {
        jdbc.sql("""
                        UPDATE organ SET version = version + 1, changed_by = :by, changed_at = :at, last_act = :act
                        WHERE id = :id""")
                .param("id", organ.value())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("act", act.name())
                .update();
    }

    @Override
    public <T> Answer<T> refusalNamingLastChange(OrganId organ) {
        return jdbc.sql("SELECT changed_by, changed_at, last_act FROM organ WHERE id = :id")
                .param("id", organ.value())
                .query((row, n) -> Answer.<T>changedMeanwhile(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        new DefaultMessageSourceResolvable("organisation.meanwhile." + row.getString("last_act"))))
                .single();
    }
}
