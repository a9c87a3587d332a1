package org.daylight.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.daylight.system.DaylightSettings;
import org.springframework.stereotype.Component;

/** The last anchor outside of the database, in {@code keys/audit-anchor}: it outlives a database that was put back. */
@Component
class AnchorNote {

    private final Path file;

    AnchorNote(DaylightSettings settings) {
        this.file = settings.data().toAbsolutePath().resolve("keys").resolve("audit-anchor");
    }

    void write(ChainMark anchor) {
        HexFormat hex = HexFormat.of();
        List<String> lines = List.of(
                Long.toString(anchor.position()),
                anchor.algorithm(),
                hex.formatHex(anchor.hash()),
                hex.formatHex(anchor.seal()));
        try {
            Path fresh = file.resolveSibling("audit-anchor.new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The noted anchor; a note that cannot be read counts as one with a false seal. */
    Optional<ChainMark> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            HexFormat hex = HexFormat.of();
            return Optional.of(new ChainMark(
                    Long.parseLong(lines.get(0)),
                    hex.parseHex(lines.get(2)),
                    lines.get(1),
                    hex.parseHex(lines.get(3))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.of(ChainMark.NONE);
        }
    }
}
