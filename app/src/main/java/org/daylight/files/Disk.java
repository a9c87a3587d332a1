package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.shared.Answer;
import org.daylight.system.DaylightSettings;
import org.daylight.system.Keys;
import org.daylight.system.ScratchFolder;
import org.daylight.system.UnclosedStream;
import org.springframework.stereotype.Component;

/** The bytes: {@code files/ab/cd/<sha256>}, sealed ones with the ending {@code .sealed}; incoming ones beside them. */
@Component
class Disk implements AutoCloseable {

    static final String PURPOSE = "stored-files";
    private static final Pattern CONTENT = Pattern.compile("([0-9a-f]{64})(\\.sealed)?");
    private static final String PART = ".part";
    private static final int CHUNK = 64 * 1024;

    private final Path root;
    private final ScratchFolder incoming;
    private final Keys keys;

    Disk(DaylightSettings settings, Keys keys) {
        this.root = settings.data().toAbsolutePath().resolve("files");
        this.incoming = ScratchFolder.begin(root.resolve("incoming"));
        this.keys = keys;
    }

    /** Writes a stream to a fresh file and its digest to the receipt; empty when it is longer than the limit. */
    Optional<Receipt> receive(InputStream content, long limit) throws IOException {
        Path file = freshFile();
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream target = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > limit) {
                    Files.delete(file);
                    return Optional.empty();
                }
                target.write(chunk, 0, read);
            }
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        return Optional.of(new Receipt(file, HexFormat.of().formatHex(digest.digest()), size));
    }

    /** A content grew beyond what its policy allows. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Lets somebody write a fresh file, encrypted while it is written where the policy says so, and forces it to the disk. */
    Answer<Receipt> write(FreshFile.Writing writing, FilePolicy policy) throws IOException {
        Path file = freshFile();
        MessageDigest digest = sha256();
        boolean written = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream plain = new UnclosedStream(Channels.newOutputStream(channel));
            Counted counted = new Counted(policy.sealed() ? keys.sealing(plain, PURPOSE) : plain, policy.limit());
            Answer<?> answer;
            try (OutputStream out = new DigestOutputStream(counted, digest)) {
                answer = writing.to(out);
            }
            channel.force(true);
            written = answer.isDone();
            return answer.map(done -> new Receipt(file, HexFormat.of().formatHex(digest.digest()), counted.size()));
        } finally {
            if (!written) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Gives a written content its name. */
    void settle(Receipt receipt, boolean sealed) throws IOException {
        Path target = path(receipt.sha256(), sealed);
        Path inner = Objects.requireNonNull(target.getParent());
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(inner);
        Files.move(receipt.file(), target, StandardCopyOption.ATOMIC_MOVE);
        force(inner);
        force(Objects.requireNonNull(inner.getParent()));
        force(root);
    }

    /** Puts a received content in its place, forced to the disk before it gets its name. */
    void place(Receipt receipt, boolean sealed) throws IOException {
        Path outer = root.resolve(receipt.sha256().substring(0, 2));
        Path inner = outer.resolve(receipt.sha256().substring(2, 4));
        Path target = path(receipt.sha256(), sealed);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(inner);
        Path ready = freshFile();
        try (FileChannel channel = FileChannel.open(ready, StandardOpenOption.WRITE);
                InputStream content = Files.newInputStream(receipt.file())) {
            OutputStream plain = new UnclosedStream(Channels.newOutputStream(channel));
            try (OutputStream out = sealed ? keys.sealing(plain, PURPOSE) : plain) {
                content.transferTo(out);
            }
            channel.force(true);
        }
        Files.move(ready, target, StandardCopyOption.ATOMIC_MOVE);
        force(inner);
        force(outer);
        force(root);
    }

    /** The content as it was handed in; reading to the end fails when the bytes on the disk are no longer those. */
    InputStream open(String sha256, boolean sealed) throws IOException {
        InputStream raw = Files.newInputStream(path(sha256, sealed));
        return new VerifiedStream(sealed ? keys.opening(raw, PURPOSE) : raw, sha256(), sha256);
    }

    boolean remove(Content content) throws IOException {
        return Files.deleteIfExists(path(content.sha256(), content.sealed()));
    }

    /** Every content that lies in the store. */
    List<Content> contents() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.find(root, 3, (path, about) -> about.isRegularFile())) {
            return all.map(path -> CONTENT.matcher(String.valueOf(path.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> new Content(name.group(1), name.group(2) != null))
                    .toList();
        }
    }

    /** Removes what began to come in here before a moment and never became a file; how many is the result. */
    int removeIncomingBefore(Instant moment) throws IOException {
        int removed = 0;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming.path(), "*" + PART)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    removed += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        }
        return removed;
    }

    private Path path(String sha256, boolean sealed) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sealed ? sha256 + ".sealed" : sha256);
    }

    private Path freshFile() throws IOException {
        return Files.createTempFile(incoming.path(), "file", PART);
    }

    @Override
    public void close() {
        incoming.close();
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts what passes, and lets no more pass than the limit. */
    private static final class Counted extends java.io.FilterOutputStream {

        private final long limit;
        private long size;

        Counted(OutputStream target, long limit) {
            super(target);
            this.limit = limit;
        }

        long size() {
            return size;
        }

        @Override
        public void write(int letter) throws IOException {
            count(1);
            out.write(letter);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int more) throws TooLarge {
            size += more;
            if (size > limit) {
                throw new TooLarge();
            }
        }
    }
}
