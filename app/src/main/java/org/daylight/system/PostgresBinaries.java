package org.daylight.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL 18, unpacked once into the data folder. */
record PostgresBinaries(Path home) {

    static final String VERSION = "18.6";
    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

    /** Unpacks beside the place and renames, so that a crash never leaves half a distribution under the final name. */
    static PostgresBinaries in(Path root) throws IOException {
        Path home = root.resolve("dist-" + VERSION);
        if (!Files.exists(home)) {
            Path fresh = root.resolve("dist-" + VERSION + ".new");
            if (Files.exists(fresh)) {
                PathUtils.deleteDirectory(fresh);
            }
            unpack(fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path target) throws IOException {
        String architecture = System.getProperty("os.arch");
        String archive = ARCHIVES.getOrDefault(architecture, "/postgres-none");
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null || !"Linux".equals(System.getProperty("os.name"))) {
                throw StartRefused.refused("system.refused.no-binaries", architecture);
            }
            unpack(packed, target);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                place(entry, tar, target.resolve(entry.getName()).normalize());
                entry = tar.getNextEntry();
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        createParent(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void createParent(@Nullable Path parent) throws IOException {
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }
}
