package org.daylight.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Looks at the operator's own PostgreSQL once before the start, so that a mistake is named and not only logged. */
final class ExternalDatabase {

    private static final int OLDEST = 150_000;

    private ExternalDatabase() {}

    static void require(DatabaseAddress address) {
        if (!address.url().startsWith("jdbc:postgresql:")) {
            throw StartRefused.refused("system.refused.external-address");
        }
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.secret());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "30");
        try (Connection connection = DriverManager.getConnection(address.url(), properties)) {
            requireKind(connection);
        } catch (SQLException e) {
            throw StartRefused.refused("system.refused.external-silent", String.valueOf(e.getMessage()));
        }
    }

    private static void requireKind(Connection connection) throws SQLException {
        int version = Integer.parseInt(shown(connection, "SHOW server_version_num"));
        if (version < OLDEST) {
            throw StartRefused.refused("system.refused.external-old");
        }
        if (!"UTF8".equals(shown(connection, "SHOW server_encoding"))) {
            throw StartRefused.refused("system.refused.external-encoding");
        }
    }

    private static String shown(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
