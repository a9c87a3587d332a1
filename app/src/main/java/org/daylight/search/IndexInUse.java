package org.daylight.search;

import java.nio.file.Path;

/** Another process, which is the server, holds the folder of the index. */
final class IndexInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexInUse(Path path, Throwable cause) {
        super("Another process is using the search index in " + path, cause);
    }
}
