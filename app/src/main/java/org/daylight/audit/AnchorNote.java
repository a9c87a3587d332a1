package org.daylight.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daylight.system.DaylightSettings;
import org.daylight.system.SecretFile;
import org.springframework.stereotype.Component;

/**
 * The anchors outside of the database, in {@code keys/audit-anchors}: they outlive a database that was put back or wiped.
 * The file only grows. Where an older program left one anchor in {@code keys/audit-anchor}, that is its first line.
 */
@Component
class AnchorNote {

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

    void append(List<Noted> more) {
        if (more.isEmpty()) {
            return;
        }
        Stream<Noted> first = lines.last().isPresent() ? Stream.empty() : former().stream();
        lines.append(Stream.concat(first, more.stream()).toList());
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
