package org.daylight.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.daylight.backup.Manifest.Migration;
import org.daylight.backup.Manifest.Sequence;
import org.daylight.system.ModuleMigrations;
import org.postgresql.PGConnection;

/**
 * The records as they stood at one moment, read through one connection of its own beside the running application. Works
 * with any PostgreSQL that the application works with and needs no program of the database.
 */
final class JdbcSnapshot implements AutoCloseable {

    /** What belongs to signed-in people and ends with a restoration. */
    private static final Set<String> PASSING = Set.of("spring_session", "spring_session_attributes");

    private static final String HISTORY = "flyway_history_";

    private final Connection connection;
    private final Shape migrated = Shape.migrated();
    private final Shape living;

    private JdbcSnapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.living = Shape.of(JdbcShape.read(connection));
    }

    static JdbcSnapshot of(DatabaseAccess access) {
        try {
            Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            plain(connection);
            return new JdbcSnapshot(connection);
        } catch (SQLException e) {
            throw new BackupFailure("backup.failure.database", String.valueOf(e.getMessage()));
        }
    }

    /** Whatever the operator set for this database: no row is hidden by a policy, no value written in another form. */
    private static void plain(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET row_security = off");
            statement.execute("SET intervalstyle = 'postgres'");
        }
    }

    /** Tables worth keeping, in the order of their names: those that the migrations make, and others as far as they can be read. */
    List<String> tables() {
        return strings("""
                SELECT relname FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY relname""").stream()
                .filter(Predicate.not(PASSING::contains))
                .filter(table -> migrated.has(table) || isReadable(table))
                .toList();
    }

    private boolean isReadable(String table) {
        return !columns(table).isEmpty() && !strings("""
                SELECT relname FROM pg_class
                WHERE oid = ?::regclass AND has_table_privilege(oid, 'SELECT') AND NOT relrowsecurity""", quoted(table)).isEmpty();
    }

    /** Tables and columns of somebody else, which have no place when the backup is restored. */
    List<String> foreign() {
        return migrated.foreignIn(living);
    }

    /** Where the tables are no longer what the migrations made; the rows may not come back without help. */
    List<String> loosened() {
        return List.copyOf(migrated.loosenedIn(living));
    }

    /** Columns that hold something of their own; what the database computes from others is left out. */
    List<String> columns(String table) {
        return strings("""
                SELECT attname FROM pg_attribute
                WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                ORDER BY attnum""", quoted(table));
    }

    /** Writes the rows of a table and tells how many they are. */
    long copy(String table, List<String> columns, OutputStream target) throws IOException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + quoted(table) + " (" + quoted(columns) + ") TO STDOUT", target);
        } catch (SQLException e) {
            throw new BackupFailure("backup.failure.database", String.valueOf(e.getMessage()));
        }
    }

    List<Sequence> sequences() {
        List<Sequence> found = new ArrayList<>();
        for (String name : strings("""
                SELECT relname FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind = 'S' ORDER BY relname""")) {
            if (migrated.has(name)) {
                found.add(sequence(name));
            }
        }
        return found;
    }

    private Sequence sequence(String name) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT last_value, is_called FROM " + quoted(name))) {
            row.next();
            return new Sequence(name, row.getLong(1), row.getBoolean(2));
        } catch (SQLException e) {
            throw new BackupFailure("backup.failure.database", String.valueOf(e.getMessage()));
        }
    }

    /** How far each module had come; 0 for one that keeps no tables. */
    List<Migration> migrations() {
        return tables().stream()
                .filter(table -> table.startsWith(HISTORY) && migrated.has(table))
                .map(table -> new Migration(table.substring(HISTORY.length()), version(table)))
                .toList();
    }

    private String version(String history) {
        List<String> versions = strings("SELECT version FROM " + quoted(history)
                + " WHERE success AND version IS NOT NULL AND type <> 'BASELINE' ORDER BY installed_rank DESC LIMIT 1");
        return versions.isEmpty() ? ModuleMigrations.NONE : versions.getFirst();
    }

    private List<String> strings(String sql, String... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new BackupFailure("backup.failure.database", String.valueOf(e.getMessage()));
        }
    }

    /** A name as SQL takes it, whatever characters it has. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(JdbcSnapshot::quoted).toList());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new BackupFailure("backup.failure.database", String.valueOf(e.getMessage()));
        }
    }
}
