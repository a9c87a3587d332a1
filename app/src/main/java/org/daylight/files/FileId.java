package org.daylight.files;

import java.util.UUID;

/** Names one stored file. It says nothing of who may read it: that follows what the file belongs to. */
public record FileId(UUID value) {

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
