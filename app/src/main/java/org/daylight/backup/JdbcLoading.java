package org.daylight.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daylight.backup.Manifest.Sequence;
import org.daylight.backup.Manifest.Table;
import org.postgresql.PGConnection;

/**
 * Fills empty tables in one transaction: all of it or nothing. Foreign keys are taken off and put on again at the end, so
 * that the database itself proves once more that the rows belong together; triggers rest meanwhile, because they guard
 * what people do. The owner of the tables may do all this; no rights of a superuser are needed.
 */
final class JdbcLoading implements AutoCloseable {

    private static final String TRAIL = "audit_entry";
    private static final String UNUSED = """
            SELECT format('DROP TABLE %s CASCADE', oid::regclass), '' FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
            UNION ALL
            SELECT format('DROP FUNCTION %s', oid::regprocedure), '' FROM pg_proc
            WHERE pronamespace = current_schema()::regnamespace AND prorettype = 'trigger'::regtype
            ORDER BY 1 DESC""";

    private final Connection connection;

    private JdbcLoading(Connection connection) {
        this.connection = connection;
    }

    /** Something that has to be put back as it was, after the rows are in. */
    private record Restored(String off, String on) {}

    static JdbcLoading of(DatabaseAccess access) {
        try {
            Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
            connection.setAutoCommit(false);
            return new JdbcLoading(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Whether the schema holds any table: a restoration never goes over living data. */
    boolean isEmpty() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT count(*) = 0 FROM pg_class
                        WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')""")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Takes away the tables of a restoration that came to nothing, so that it can begin anew: only while they are those of
     * the migrations and no deed was ever done in them. All rows come in one transaction, so half of them are never there.
     */
    void clearUnused() {
        try {
            Shape there = Shape.of(JdbcShape.read(connection));
            if (there.has(TRAIL) && Shape.migrated().foreignIn(there).isEmpty() && isTrailEmpty()) {
                for (Restored table : guards(UNUSED)) {
                    execute(table.off());
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private boolean isTrailEmpty() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT NOT EXISTS (SELECT FROM " + TRAIL + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Where the rows of a table come from. */
    interface Rows {
        InputStream of(Table table) throws IOException;
    }

    /** Fills the tables; tables and columns that no migration makes are passed over and are the result. */
    List<String> load(Manifest manifest, Rows rows) throws IOException {
        try {
            List<Restored> guards = new ArrayList<>(foreignKeys());
            guards.addAll(triggers());
            for (Restored guard : guards) {
                execute(guard.off());
            }
            empty();
            List<String> foreign = new ArrayList<>();
            for (Table table : manifest.tables()) {
                foreign.addAll(load(table, rows));
            }
            for (Sequence sequence : manifest.sequences()) {
                if (exists(sequence.name())) {
                    set(sequence);
                }
            }
            for (Restored guard : guards.reversed()) {
                execute(guard.on());
            }
            connection.commit();
            execute("ANALYZE");
            connection.commit();
            return foreign;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Fills one table and tells what of it has no place: its columns that no migration makes, or the whole table. */
    private List<String> load(Table table, Rows rows) throws SQLException, IOException {
        Set<String> known = columns(table.name());
        List<String> taken = table.columns().stream().filter(known::contains).toList();
        if (taken.isEmpty()) {
            return List.of(table.name());
        }
        copy(table, taken, rows);
        return table.columns().stream()
                .filter(column -> !known.contains(column))
                .map(column -> table.name() + "." + column)
                .toList();
    }

    /** The columns into which something can be copied; none when there is no such table. */
    private Set<String> columns(String table) throws SQLException {
        Set<String> found = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT attname FROM pg_attribute
                WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''""")) {
            statement.setString(1, JdbcSnapshot.quoted(table));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    private List<Restored> foreignKeys() throws SQLException {
        return guards("""
                SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                FROM pg_constraint
                WHERE contype = 'f' AND conparentid = 0 AND connamespace = current_schema()::regnamespace
                ORDER BY oid DESC""");
    }

    private List<Restored> triggers() throws SQLException {
        return guards("""
                SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname),
                       format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                              CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname)
                FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                WHERE NOT tgisinternal AND tgenabled <> 'D' AND relnamespace = current_schema()::regnamespace""");
    }

    private List<Restored> guards(String sql) throws SQLException {
        List<Restored> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(new Restored(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    /** Takes away what the migrations themselves put in: the backup holds those rows as they became. */
    private void empty() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT string_agg(format('%I', relname), ', ') FROM pg_class
                        WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'""")) {
            row.next();
            execute("TRUNCATE " + row.getString(1));
        }
    }

    private boolean exists(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            statement.setString(1, JdbcSnapshot.quoted(name));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void copy(Table table, List<String> taken, Rows rows) throws SQLException, IOException {
        String target = JdbcSnapshot.quoted(table.name()) + " (" + JdbcSnapshot.quoted(taken) + ")";
        boolean whole = taken.size() == table.columns().size();
        try (InputStream all = rows.of(table);
                InputStream content = whole ? all : new ChosenColumns(all, table.columns(), Set.copyOf(taken))) {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + target + " FROM STDIN", content);
            if (loaded != table.rows()) {
                throw new BackupFailure("backup.failure.rows", table.name(), table.rows(), loaded);
            }
        }
    }

    private void set(Sequence sequence) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT setval(?::regclass, ?, ?)")) {
            statement.setString(1, JdbcSnapshot.quoted(sequence.name()));
            statement.setLong(2, sequence.last());
            statement.setBoolean(3, sequence.called());
            statement.executeQuery().close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static BackupFailure failure(SQLException e) {
        return new BackupFailure("backup.failure.database", String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
