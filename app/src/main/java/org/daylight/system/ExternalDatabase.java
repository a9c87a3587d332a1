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
            throw new StartRefused(
                    "DAYLIGHT_DATABASE_URL 应当形如 jdbc:postgresql://主机:5432/数据库名，现在的写法无法识别。",
                    "DAYLIGHT_DATABASE_URL must look like jdbc:postgresql://host:5432/database.");
        }
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.secret());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "30");
        try (Connection connection = DriverManager.getConnection(address.url(), properties)) {
            requireKind(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    "连接不上 DAYLIGHT_DATABASE_URL 指定的数据库（" + e.getMessage() + "）。请检查地址、用户名、密码以及数据库是否已启动。",
                    "The database of DAYLIGHT_DATABASE_URL cannot be reached (" + e.getMessage()
                            + "). Check address, user and password, and whether it is running.");
        }
    }

    private static void requireKind(Connection connection) throws SQLException {
        int version = Integer.parseInt(shown(connection, "SHOW server_version_num"));
        if (version < OLDEST) {
            throw new StartRefused(
                    "DAYLIGHT_DATABASE_URL 指定的 PostgreSQL 版本过低，需要 15 或以上版本。",
                    "The PostgreSQL of DAYLIGHT_DATABASE_URL is too old: version 15 or later is needed.");
        }
        if (!"UTF8".equals(shown(connection, "SHOW server_encoding"))) {
            throw new StartRefused(
                    "DAYLIGHT_DATABASE_URL 指定的数据库编码不是 UTF8，无法保存全部汉字。请用 UTF8 编码重新建库。",
                    "The database of DAYLIGHT_DATABASE_URL is not encoded in UTF8 and cannot keep every character. Create it"
                            + " anew with UTF8.");
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
