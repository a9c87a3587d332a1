package org.daylight.publication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.files.FileId;
import org.daylight.files.FileOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAttachments implements Attachments, FileOwner {

    private final JdbcClient jdbc;

    JdbcAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Attachment> of(ItemId item, int version) {
        return jdbc.sql("""
                        SELECT file, name, size FROM publication_attachment
                        WHERE item = :item AND version = :version ORDER BY position""")
                .param("item", item.value())
                .param("version", version)
                .query((row, n) -> new Attachment(
                        new FileId(row.getObject("file", UUID.class)), row.getString("name"), row.getLong("size")))
                .list();
    }

    @Override
    public void add(ItemId item, int version, Attachment attachment) {
        jdbc.sql("""
                        INSERT INTO publication_attachment (item, version, file, position, name, size)
                        SELECT :item, :version, :file, coalesce(max(position), 0) + 1, :name, :size
                        FROM publication_attachment WHERE item = :item AND version = :version""")
                .param("item", item.value())
                .param("version", version)
                .param("file", attachment.file().value())
                .param("name", attachment.name())
                .param("size", attachment.size())
                .update();
    }

    @Override
    public void remove(ItemId item, int version, FileId file) {
        jdbc.sql("DELETE FROM publication_attachment WHERE item = :item AND version = :version AND file = :file")
                .param("item", item.value())
                .param("version", version)
                .param("file", file.value())
                .update();
    }

    @Override
    public void copy(ItemId item, int from, int to) {
        jdbc.sql("""
                        INSERT INTO publication_attachment (item, version, file, position, name, size)
                        SELECT item, :to, file, position, name, size FROM publication_attachment
                        WHERE item = :item AND version = :from""")
                .param("item", item.value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    @Override
    public boolean isPublic(ItemId item, FileId file) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM publication_attachment a
                            JOIN publication_version v ON v.item = a.item AND v.number = a.version
                            JOIN publication_item i ON i.id = a.item
                            WHERE a.item = :item AND a.file = :file AND v.published_at IS NOT NULL
                              AND i.public_version IS NOT NULL AND i.state <> 'WITHDRAWN')""")
                .param("item", item.value())
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<FileId> attachedOf(Collection<FileId> files) {
        return jdbc
                .sql("SELECT file FROM publication_attachment WHERE file = ANY (:files)")
                .param("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .collect(Collectors.toSet());
    }
}
