package org.daylight.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.files.FileId;
import org.daylight.files.FindingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which kinds of unseen content clerks have cleared, of which file of which item. A new file has none. */
@Component
class JdbcClearances {

    private final JdbcClient jdbc;

    JdbcClearances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ItemId item, ClearingFiles.Clearing clearing, Actor actor, Instant at) {
        for (FindingKind kind : clearing.kinds()) {
            jdbc.sql("""
                            INSERT INTO publication_file_clearance (item, file, kind, account, name, at, reason)
                            VALUES (:item, :file, :kind, :account, :name, :at, :reason)""")
                    .param("item", item.value())
                    .param("file", clearing.file().value())
                    .param("kind", kind.name())
                    .param("account", actor.account().value())
                    .param("name", actor.name())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("reason", clearing.reason())
                    .update();
        }
    }

    Map<FileId, List<Clearance>> of(ItemId item) {
        Map<FileId, List<Clearance>> cleared = new HashMap<>();
        jdbc.sql("""
                        SELECT file, kind, name, at, reason FROM publication_file_clearance
                        WHERE item = :item ORDER BY at""").param("item", item.value()).query(row -> {
            cleared.computeIfAbsent(new FileId(row.getObject("file", UUID.class)), file -> new ArrayList<>())
                    .add(new Clearance(
                            FindingKind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            JdbcRows.momentOf(row, "at"),
                            row.getString("reason")));
        });
        return cleared;
    }
}
