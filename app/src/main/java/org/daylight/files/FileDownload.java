package org.daylight.files;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a request for a file: as an attachment under its own name, never interpreted by the browser. */
@Component
public class FileDownload {

    private final FileStore store;

    FileDownload(FileStore store) {
        this.store = store;
    }

    /** The answer of a controller that has made sure that the reader may have the file; 404 when it is gone. */
    public ResponseEntity<Resource> of(FileId id) {
        return store.find(id)
                .map(this::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Opened only when it is sent: a browser that has the file already is told so, and nothing stays open. */
    private ResponseEntity<Resource> answer(StoredFile file) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(file.sealed() ? CacheControl.noStore() : CacheControl.noCache())
                .eTag('"' + file.sha256() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(() -> open(file), file.id().toString()));
    }

    private InputStream open(StoredFile file) throws FileNotFoundException {
        return store.open(file.id())
                .orElseThrow(() -> new FileNotFoundException(file.id().toString()));
    }
}
