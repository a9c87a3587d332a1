package org.daylight.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A file of anchors, one line each, that only grows and is forced to the disk. What stands behind the last line break is
 * the rest of a write that a crash cut off: it counts when it is a whole line, else it is passed over and makes room for
 * the next line. Every line that was ended counts, whatever it says.
 */
final class AnchorLines {

    private static final int TAIL = 64 * 1024;

    private final Path path;

    AnchorLines(Path path) {
        this.path = path.toAbsolutePath();
    }

    Path path() {
        return path;
    }

    /** The last line; empty when there is none. */
    Optional<Noted> last() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return Tail.of(channel).last();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long the file is now; lines added later are left out of a reading up to here. */
    long length() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line in order, one after the other, up to a length. */
    void each(long length, Consumer<Noted> reader) {
        if (length == 0) {
            return;
        }
        boolean ended = byteAt(length - 1) == '\n';
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                BoundedInputStream.builder()
                        .setInputStream(Files.newInputStream(path))
                        .setMaxCount(length)
                        .get(),
                StandardCharsets.ISO_8859_1))) {
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                Noted noted = Noted.read(line);
                if (next != null || ended || !noted.isDamaged()) {
                    reader.accept(noted);
                }
                line = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int byteAt(long position) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(position);
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a file, if only an empty one. */
    boolean isBegun() {
        return Files.exists(path);
    }

    /** An empty file, where there is none. */
    synchronized void begin() {
        try {
            create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds lines behind the last one; when this returns they are on the disk. */
    synchronized void append(List<Noted> more) {
        extend(last -> more);
    }

    /** Adds those lines that continue the last one; the others were added meanwhile by another process. */
    synchronized void continueWith(List<Noted> more) {
        extend(last ->
                more.stream().filter(noted -> noted.mark().position() > last).toList());
    }

    private void extend(LongFunction<List<Noted>> behind) {
        try {
            create();
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock sole = channel.lock()) {
                Tail tail = Tail.of(channel);
                tail.mend(channel);
                StringBuilder text = new StringBuilder();
                behind.apply(tail.last().map(noted -> noted.mark().position()).orElse(-1L))
                        .forEach(noted -> text.append(noted.line()).append('\n'));
                write(channel, text.toString());
                if (sole.isValid()) {
                    channel.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create() throws IOException {
        if (Files.exists(path)) {
            return;
        }
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException another) {
            return;
        }
        try (FileChannel folder = FileChannel.open(path.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.position(channel.size());
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** The end of the file: where the last ended line begins and ends, and what stands behind it. */
    private record Tail(String lastLine, String rest, long start) {

        static Tail of(FileChannel channel) throws IOException {
            long size = channel.size();
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(size, TAIL));
            long from = size - bytes.capacity();
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                continue;
            }
            String text = new String(bytes.array(), StandardCharsets.ISO_8859_1);
            int end = text.lastIndexOf('\n');
            int begin = end < 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
            return new Tail(end < 0 ? "" : text.substring(begin, end), text.substring(end + 1), from + end + 1);
        }

        Optional<Noted> last() {
            if (!rest.isEmpty() && !Noted.read(rest).isDamaged()) {
                return Optional.of(Noted.read(rest));
            }
            return lastLine.isEmpty() ? Optional.empty() : Optional.of(Noted.read(lastLine));
        }

        void mend(FileChannel channel) throws IOException {
            if (rest.isEmpty()) {
                return;
            }
            if (Noted.read(rest).isDamaged() && rest.length() < TAIL) {
                channel.truncate(start);
            } else {
                write(channel, "\n");
            }
        }
    }
}
