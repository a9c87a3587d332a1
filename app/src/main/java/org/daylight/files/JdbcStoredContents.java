package org.daylight.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.daylight.system.DaylightSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for a thousand at a time, so that no connection is held while they are copied. */
@Component
class JdbcStoredContents implements StoredContents {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final Path folder;

    JdbcStoredContents(JdbcClient jdbc, DaylightSettings settings) {
        this.jdbc = jdbc;
        this.folder = settings.data().toAbsolutePath().resolve("files");
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void eachNeeded(Consumer<String> reader) {
        Content last = new Content("", true);
        List<Content> page = after(last);
        while (!page.isEmpty()) {
            page.forEach(content -> reader.accept(name(content)));
            page = after(page.getLast());
        }
    }

    private List<Content> after(Content last) {
        return jdbc.sql("""
                        SELECT DISTINCT sha256, sealed FROM stored_file
                        WHERE destroyed_at IS NULL AND (sha256, sealed) > (:sha256, :sealed)
                        ORDER BY 1, 2 LIMIT :page""")
                .param("sha256", last.sha256())
                .param("sealed", last.sealed())
                .param("page", PAGE)
                .query((row, n) -> new Content(row.getString("sha256"), row.getBoolean("sealed")))
                .list();
    }

    private static String name(Content content) {
        String digest = content.sha256();
        return digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest
                + (content.sealed() ? ".sealed" : "");
    }
}
