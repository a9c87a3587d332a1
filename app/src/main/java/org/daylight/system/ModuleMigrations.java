package org.daylight.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The order in which modules migrate; a test holds it against the module graph. */
public final class ModuleMigrations {

    static final List<String> ORDER = List.of(
            "system",
            "audit",
            "files",
            "backup",
            "export",
            "search",
            "organisation",
            "account",
            "publication",
            "request",
            "annualreport",
            "demo");

    /** The version of a module that has no tables yet. */
    public static final String NONE = "0";

    private ModuleMigrations() {}

    static FluentConfiguration of(String module) {
        return Flyway.configure()
                .locations("classpath:db/migration/" + module)
                .table("flyway_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion(NONE);
    }

    /**
     * Makes the tables of a module as they were after one of its migrations, for records that come from a backup.
     *
     * @return false when this program does not know the module or has no such migration
     */
    public static boolean migrate(String module, String version, Target target) {
        if (!ORDER.contains(module)) {
            return false;
        }
        Flyway flyway = of(module)
                .dataSource(target.url(), target.user(), target.password())
                .target(version.equals(NONE) ? "0?" : version)
                .load();
        flyway.migrate();
        MigrationInfo reached = flyway.info().current();
        return version.equals(NONE) || reached != null && version.equals(String.valueOf(reached.getVersion()));
    }

    /** Whether this program has a module and the migration with which its tables reach a version. */
    public static boolean knows(String module, String version) {
        if (!ORDER.contains(module) || version.equals(NONE)) {
            return ORDER.contains(module);
        }
        try {
            String migration = "classpath*:db/migration/" + module + "/V" + version + "__*.sql";
            return new PathMatchingResourcePatternResolver().getResources(migration).length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Things that belong to modules, in the order in which these migrate; what belongs to none comes last. */
    public static <T> List<T> inOrder(List<T> things, Function<T, String> module) {
        return things.stream()
                .sorted(Comparator.comparingInt(
                        thing -> Math.floorMod(ORDER.indexOf(module.apply(thing)), ORDER.size() + 1)))
                .toList();
    }

    /** A database: JDBC address, user and password. */
    public record Target(String url, String user, String password) {

        @Override
        public String toString() {
            return "Target[" + url + "]";
        }
    }
}
