package org.daylight.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daylight.system.DaylightSettings;
import org.daylight.system.SecretFile;
import org.springframework.stereotype.Component;

/**
 * The anchors outside of the database, in {@code keys/audit-anchors}: they outlive a database that was put back or wiped.
 * The file only grows. Where an older program left one anchor in {@code keys/audit-anchor}, that is its first line.
 */
@Component
class AnchorNote {

    private static final int BATCH = 500;

    private final AnchorLines lines;
    private final SecretFile former;

    AnchorNote(DaylightSettings settings) {
        Path folder = settings.data().resolve("keys");
        this.lines = new AnchorLines(folder.resolve("audit-anchors"));
        this.former = new SecretFile(folder, "audit-anchor");
    }

    /** The note as it stands at one moment. */
    interface Reading {
        void each(Consumer<Noted> reader);
    }

    Reading reading() {
        long length = lines.length();
        boolean begun = lines.last().isPresent();
        return reader -> {
            if (begun) {
                lines.each(length, reader);
            } else {
                former().ifPresent(reader);
            }
        };
    }

    Optional<Noted> last() {
        return lines.last().or(this::former);
    }

    /** Whether there is a note at all, if only an empty one. */
    boolean isBegun() {
        return lines.isBegun() || former.exists();
    }

    /** An empty note, before the first anchor: from then on a note that is not there was taken away. */
    void begin() {
        if (!isBegun()) {
            lines.begin();
        }
    }

    void append(List<Noted> more) {
        if (!more.isEmpty()) {
            bringFormer();
            lines.append(more);
        }
    }

    /** The first anchors of the database behind the last line, at most two: more than one should never be lacking. */
    List<Noted> lacking(JdbcAuditChain chain) {
        return chain.anchorsAfter(lastPosition(), 2);
    }

    /** Writes every line that is lacking up to a position. */
    void catchUp(JdbcAuditChain chain, long until) {
        List<Noted> next = chain.anchorsAfter(lastPosition(), BATCH);
        while (!next.isEmpty() && next.getFirst().mark().position() <= until) {
            bringFormer();
            lines.continueWith(next.stream()
                    .filter(noted -> noted.mark().position() <= until)
                    .toList());
            next = chain.anchorsAfter(next.getLast().mark().position(), BATCH);
        }
    }

    private void bringFormer() {
        if (lines.last().isEmpty()) {
            lines.append(former().stream().toList());
        }
    }

    private long lastPosition() {
        return last().map(noted -> noted.mark().position()).orElse(-1L);
    }

    /** The one anchor of an older program: four lines. */
    private Optional<Noted> former() {
        if (!former.exists()) {
            return Optional.empty();
        }
        try {
            List<String> fields = former.read().lines().toList();
            HexFormat hex = HexFormat.of();
            ChainMark mark = new ChainMark(
                    Long.parseLong(fields.get(0)),
                    hex.parseHex(fields.get(2)),
                    fields.get(1),
                    hex.parseHex(fields.get(3)));
            return Optional.of(
                    new Noted(mark, Files.getLastModifiedTime(former.path()).toInstant()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.of(Noted.read(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
