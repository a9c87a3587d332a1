package org.daylight.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.daylight.backup.Shape.Fact;

/** Reads of what the tables of a database are made, from its catalogue. */
final class JdbcShape {

    private static final String FACTS = """
            SELECT c.relname, a.attname, 'column ' || format_type(a.atttypid, a.atttypmod)
                   || CASE WHEN a.attgenerated <> '' THEN ' generated' ELSE '' END
                   || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
            UNION ALL
            SELECT c.relname, 'rule ' || k.conname, 'rule'
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND k.contype IN ('f', 'c', 'x')
            UNION ALL
            SELECT c.relname, 'rule ' || i.relname, 'rule'
            FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND x.indisunique AND x.indisvalid
            UNION ALL
            SELECT c.relname, '', 'counter ' || format_type(s.seqtypid, NULL) || ' ' || s.seqmin || ' ' || s.seqmax
            FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
            WHERE c.relnamespace = current_schema()::regnamespace
            ORDER BY 1, 2""";

    private JdbcShape() {}

    static List<Fact> read(Connection connection) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FACTS)) {
            while (rows.next()) {
                facts.add(new Fact(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return facts;
    }
}
