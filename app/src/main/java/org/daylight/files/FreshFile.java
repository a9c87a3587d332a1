package org.daylight.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.daylight.shared.Answer;

/**
 * A file that the house wrote itself: complete and on the disk, encrypted already where its policy says so, but no file
 * of the store before {@link FileStore#keep}. Closed without being kept, it is gone.
 */
public final class FreshFile implements AutoCloseable {

    private final Receipt receipt;
    private final Label label;

    FreshFile(Receipt receipt, Label label) {
        this.receipt = receipt;
        this.label = label;
    }

    /** What a file will be called, and what it is. */
    public record Label(String name, String mediaType, FilePolicy policy) {}

    /** Writes a content from its first byte to its last, or refuses to with a reason. */
    public interface Writing {
        Answer<?> to(OutputStream out) throws IOException;
    }

    Receipt receipt() {
        return receipt;
    }

    Label label() {
        return label;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(receipt.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
