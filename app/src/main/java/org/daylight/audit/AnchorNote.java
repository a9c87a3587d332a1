package org.daylight.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.daylight.system.DaylightSettings;
import org.daylight.system.SecretFile;
import org.springframework.stereotype.Component;

/** The last anchor outside of the database, in {@code keys/audit-anchor}: it outlives a database that was put back. */
@Component
class AnchorNote {

    private final SecretFile file;

    AnchorNote(DaylightSettings settings) {
        this.file = new SecretFile(settings.data().resolve("keys"), "audit-anchor");
    }

    void write(ChainMark anchor) {
        HexFormat hex = HexFormat.of();
        file.write(String.join(
                "\n",
                Long.toString(anchor.position()),
                anchor.algorithm(),
                hex.formatHex(anchor.hash()),
                hex.formatHex(anchor.seal())));
    }

    /** The noted anchor; a note that cannot be understood counts as one with a false seal. */
    Optional<ChainMark> read() {
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            List<String> lines = file.read().lines().toList();
            HexFormat hex = HexFormat.of();
            return Optional.of(new ChainMark(
                    Long.parseLong(lines.get(0)),
                    hex.parseHex(lines.get(2)),
                    lines.get(1),
                    hex.parseHex(lines.get(3))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.of(ChainMark.NONE);
        }
    }
}
