package org.daylight.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the tree of the last seen revision in memory; each question costs one look at a table of one row. A revision is
 * drawn at random inside the changing transaction, so a tree seen before a rollback is never taken for a later one, and
 * every node sees a change with its next question.
 */
@Component
class JdbcOrganDirectory implements OrganDirectory {

    private final JdbcClient jdbc;
    private volatile @Nullable OrganTree seen;

    JdbcOrganDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OrganSummary> find(OrganId id) {
        return Optional.ofNullable(tree().ever().get(id));
    }

    @Override
    public Optional<OrganSummary> findBySlug(String slug) {
        return tree().ever().values().stream()
                .filter(organ -> organ.slug().equals(slug))
                .findFirst();
    }

    @Override
    public List<OrganSummary> all() {
        return tree().inForce();
    }

    @Override
    public List<OrganSummary> children(OrganId parent) {
        return tree().children(parent);
    }

    @Override
    public boolean isWithin(OrganId organ, OrganId ancestor) {
        return tree().isWithin(organ, ancestor);
    }

    private OrganTree tree() {
        UUID revision =
                jdbc.sql("SELECT revision FROM organ_tree").query(UUID.class).single();
        OrganTree tree = seen;
        if (tree == null || !tree.revision().equals(revision)) {
            tree = load();
            seen = tree;
        }
        return tree;
    }

    /** Revision and organs come from one statement, so that they belong together. */
    private OrganTree load() {
        List<OrganSummary> all = new ArrayList<>();
        Set<OrganId> ended = new HashSet<>();
        UUID revision = jdbc.sql("""
                        SELECT t.revision, o.id, o.slug, o.name, o.kind, o.parent, o.dissolved_on
                        FROM organ_tree t LEFT JOIN organ o ON true ORDER BY o.position, o.slug""")
                .query((row, n) -> {
                    if (row.getObject("id") != null) {
                        OrganSummary organ = summary(row);
                        all.add(organ);
                        if (row.getObject("dissolved_on") != null) {
                            ended.add(organ.id());
                        }
                    }
                    return row.getObject("revision", UUID.class);
                })
                .list()
                .getFirst();
        return OrganTree.of(Objects.requireNonNull(revision), all, ended);
    }

    static OrganSummary summary(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        return new OrganSummary(
                new OrganId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                OrganKind.valueOf(row.getString("kind")),
                parent == null ? null : new OrganId(parent));
    }
}
