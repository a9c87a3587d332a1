package org.daylight.files;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The contents of the store as files on the disk, for those who copy them elsewhere. They never change, they only go. */
public interface StoredContents {

    /** Where they lie. */
    Path folder();

    /**
     * Names below the folder, {@code ab/cd/<sha256>} with the ending {@code .sealed} where the bytes are encrypted: every
     * content that a file needs now, each once, in the order of their names, without holding them all.
     */
    void eachNeeded(Consumer<String> reader);
}
