package org.daylight.audit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A file on another disk, to which the same lines are added as to the note. */
@Component
class FileDestination implements AnchorDestination {

    private final Optional<AnchorLines> file;

    FileDestination(AnchorSettings settings) {
        this.file = Optional.ofNullable(settings.anchorFile()).map(AnchorLines::new);
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public boolean isWanted() {
        return file.isPresent();
    }

    /** The folder is never made: where the disk is not mounted, the file must not be begun on this one. */
    @Override
    public void deliver(List<Noted> anchors) throws IOException {
        AnchorLines lines = file.orElseThrow();
        Path folder = lines.path().resolveSibling(".").normalize();
        if (!Files.isDirectory(folder)) {
            throw new FileNotFoundException("no folder " + folder);
        }
        try {
            lines.append(anchors);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
