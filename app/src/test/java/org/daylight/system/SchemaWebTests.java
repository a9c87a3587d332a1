package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.modulith.core.ApplicationModules.of;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.DaylightApplication;
import org.daylight.testing.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/** The database has the architecture of the code: foreign keys run along allowed edges, and everything has a name. */
@WholeApplicationTest
class SchemaWebTests {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("db/migration/(\\w+)/V\\d+__\\w+\\.sql$");
    private static final Pattern MADE_UP =
            Pattern.compile("\\w+_(pkey|fkey\\d*|key\\d*|check\\d*|excl\\d*|\\w+_idx\\d+)|pg_toast_\\w+");

    @Autowired
    private JdbcClient jdbc;

    private record Edge(String constraint, String from, String to) {}

    /** What a module declares that it may lean on. */
    private static Map<String, Set<String>> allowed() {
        return of(DaylightApplication.class).stream()
                .collect(Collectors.toMap(
                        module -> module.getIdentifier().toString(),
                        module -> module.getBasePackage()
                                .getAnnotation(ApplicationModule.class)
                                .map(declared -> Set.of(declared.allowedDependencies()))
                                .orElse(Set.of())));
    }

    private static Map<String, String> ownersOfTables() throws IOException {
        Map<String, String> owners = new HashMap<>();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
        for (Resource file : files) {
            Matcher place = PLACE.matcher(file.getURL().toString());
            assertThat(place.find()).as("%s", file).isTrue();
            Matcher table = TABLE.matcher(file.getContentAsString(StandardCharsets.UTF_8));
            while (table.find()) {
                assertThat(owners.put(table.group(1), place.group(1)))
                        .as("%s belongs to one module", table.group(1))
                        .isNull();
            }
        }
        return owners;
    }

    private static List<Edge> forbidden(List<Edge> edges, Map<String, Set<String>> allowed) {
        return edges.stream()
                .filter(edge -> !edge.from().equals(edge.to()))
                .filter(edge -> !allowed.getOrDefault(edge.from(), Set.of()).contains(edge.to()))
                .toList();
    }

    @Test
    void every_table_belongs_to_the_module_whose_migration_made_it() throws IOException {
        Map<String, String> owners = ownersOfTables();
        List<String> tables = jdbc.sql("""
                        SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE n.nspname = 'public' AND relkind IN ('r', 'p') AND relname NOT LIKE 'flyway%'
                          AND NOT relispartition""").query(String.class).list();
        assertThat(tables).isNotEmpty().allMatch(owners::containsKey);
        assertThat(ModuleMigrations.ORDER).containsAll(new HashSet<>(owners.values()));
    }

    @Test
    void foreign_keys_run_only_along_allowed_edges() throws IOException {
        Map<String, String> owners = ownersOfTables();
        List<Edge> edges = jdbc.sql("""
                        SELECT conname, conrelid::regclass::text AS from_table, confrelid::regclass::text AS to_table
                        FROM pg_constraint WHERE contype = 'f'""")
                .query((row, n) -> new Edge(
                        row.getString("conname"),
                        Objects.requireNonNull(owners.get(row.getString("from_table"))),
                        Objects.requireNonNull(owners.get(row.getString("to_table")))))
                .list();
        assertThat(edges).isNotEmpty();
        assertThat(forbidden(edges, allowed())).isEmpty();
        assertThat(forbidden(List.of(new Edge("organ_account_fk", "organisation", "account")), allowed()))
                .hasSize(1);
    }

    @Test
    void every_constraint_and_index_was_named_by_a_person() {
        List<String> names = jdbc.sql("""
                        SELECT conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
                        JOIN pg_class r ON r.oid = c.conrelid
                        WHERE n.nspname = 'public' AND contype <> 'n' AND r.relname NOT LIKE 'flyway%'
                        UNION
                        SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                        JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = i.relnamespace
                        WHERE n.nspname = 'public' AND t.relname NOT LIKE 'flyway%'""").query(String.class).list();
        assertThat(names).isNotEmpty().noneMatch(name -> MADE_UP.matcher(name).matches());
        assertThat("organ_pkey").matches(MADE_UP);
        assertThat("organ_parent_fk").doesNotMatch(MADE_UP);
    }

    @Test
    void modules_migrate_after_those_they_lean_on() {
        Map<String, Set<String>> allowed = allowed();
        for (int at = 0; at < ModuleMigrations.ORDER.size(); at++) {
            Set<String> later = new HashSet<>(ModuleMigrations.ORDER.subList(at + 1, ModuleMigrations.ORDER.size()));
            assertThat(allowed.getOrDefault(ModuleMigrations.ORDER.get(at), Set.of()))
                    .as("%s leans on nobody who migrates later", ModuleMigrations.ORDER.get(at))
                    .noneMatch(later::contains);
        }
        assertThat(allowed.keySet()).containsAll(ModuleMigrations.ORDER);
    }
}
