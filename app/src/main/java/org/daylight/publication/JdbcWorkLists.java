package org.daylight.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.daylight.organisation.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of the workbench and the history of an item. */
@Component
class JdbcWorkLists {

    private static final int SIZE = 30;

    private final JdbcClient jdbc;

    JdbcWorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days from which a deadline is computed. */
    record Days(LocalDate generatedOn, @Nullable LocalDate publishedOn) {}

    WorkItemPage page(List<OrganId> organs, WorkList list, @Nullable String cursor, Function<Days, Deadline> clock) {
        List<WorkItemLine> found = jdbc.sql("""
                        SELECT i.id, i.organ, v.title, i.state, i.disclosure_class, v.generated_on, i.published_on,
                               a.act, a.version, a.name, a.at, a.note
                        FROM publication_item i
                        JOIN publication_version v ON v.item = i.id AND v.number = i.working_version
                        JOIN LATERAL (SELECT act, version, name, at, note FROM publication_act
                                      WHERE item = i.id ORDER BY number DESC LIMIT 1) a ON true
                        WHERE i.state = ANY(:states) AND i.organ = ANY(CAST(:organs AS uuid[]))
                          AND (CAST(:after AS uuid) IS NULL OR i.id < CAST(:after AS uuid))
                        ORDER BY i.id DESC LIMIT :limit""")
                .param("states", states(list))
                .param("organs", ids(organs))
                .param("after", place(cursor))
                .param("limit", SIZE + 1)
                .query((row, n) -> line(row, clock))
                .list();
        List<WorkItemLine> shown = found.subList(0, Math.min(SIZE, found.size()));
        String next = found.size() > SIZE ? shown.getLast().id().toString() : null;
        return new WorkItemPage(shown, counts(organs).getOrDefault(list, 0L), next);
    }

    Map<WorkList, Long> counts(List<OrganId> organs) {
        Map<WorkList, Long> counts = new EnumMap<>(WorkList.class);
        jdbc.sql("""
                        SELECT state, count(*) AS number FROM publication_item
                        WHERE organ = ANY(CAST(:organs AS uuid[])) GROUP BY state""").param("organs", ids(organs)).query(row -> {
            counts.merge(listOf(ItemState.valueOf(row.getString("state"))), row.getLong("number"), Long::sum);
        });
        return counts;
    }

    List<RecordedAct> history(ItemId item) {
        return jdbc.sql("""
                        SELECT act, version, name, at, note FROM publication_act
                        WHERE item = :item ORDER BY number DESC""")
                .param("item", item.value())
                .query((row, n) -> JdbcPublicationItems.act(row))
                .list();
    }

    private static WorkList listOf(ItemState state) {
        for (WorkList list : WorkList.values()) {
            if (list.states().contains(state)) {
                return list;
            }
        }
        throw new IllegalStateException("No list shows " + state);
    }

    private static String[] states(WorkList list) {
        return list.states().stream().map(Enum::name).toArray(String[]::new);
    }

    private static String[] ids(List<OrganId> organs) {
        return organs.stream().map(OrganId::toString).toArray(String[]::new);
    }

    private static @Nullable String place(@Nullable String cursor) {
        return cursor == null ? null : Objects.toString(ItemId.read(cursor).orElse(null), null);
    }

    private static WorkItemLine line(ResultSet row, Function<Days, Deadline> clock) throws SQLException {
        Days days = new Days(
                row.getObject("generated_on", LocalDate.class), row.getObject("published_on", LocalDate.class));
        return new WorkItemLine(
                new ItemId(row.getObject("id", UUID.class)),
                new OrganId(row.getObject("organ", UUID.class)),
                row.getString("title"),
                ItemState.valueOf(row.getString("state")),
                DisclosureClass.valueOf(row.getString("disclosure_class")),
                clock.apply(days),
                JdbcPublicationItems.act(row));
    }
}
