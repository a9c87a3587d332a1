package org.daylight.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTests {

    @TempDir
    private Path data;

    @Test
    void what_a_killed_process_left_is_gone_at_the_next_start() throws IOException {
        Path left = Files.createDirectories(data.resolve("tmp/4711/work/Tomcat"));
        Files.writeString(left.resolve("upload_1.tmp"), "identity proof");
        Files.writeString(data.resolve("tmp/4711/lock"), "");
        Files.writeString(data.resolve("tmp/file1.part"), "identity proof");

        try (ScratchFolder own = ScratchFolder.begin(data.resolve("tmp"))) {
            assertThat(data.resolve("tmp")).isDirectoryNotContaining("glob:**/{4711,file1.part}");
            assertThat(own.path()).isDirectory().hasParent(data.resolve("tmp"));
        }
    }

    @Test
    void nobody_else_may_look_in() throws IOException {
        try (ScratchFolder own = ScratchFolder.begin(data.resolve("tmp"))) {
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("tmp"))))
                    .isEqualTo("rwx------");
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(own.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void what_is_in_use_stays_whether_by_this_process_or_by_another_node() throws Exception {
        try (ScratchFolder first = ScratchFolder.begin(data.resolve("tmp"))) {
            Path upload = Files.writeString(first.path().resolve("upload_1.tmp"), "under way");
            Path foreign = Files.createDirectories(data.resolve("tmp/other"));
            Files.writeString(foreign.resolve("upload_2.tmp"), "under way");
            Process other = holding(foreign.resolve("lock"));
            try (ScratchFolder second = ScratchFolder.begin(data.resolve("tmp"))) {
                assertThat(second.path()).isNotEqualTo(first.path());
                assertThat(upload).exists();
                assertThat(foreign.resolve("upload_2.tmp")).exists();
            } finally {
                other.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
            }
            ScratchFolder.begin(data.resolve("tmp")).close();
            assertThat(foreign).doesNotExist();
            assertThat(upload).exists();
        }
    }

    @Test
    void a_process_that_ends_in_order_leaves_nothing() throws IOException {
        ScratchFolder own = ScratchFolder.begin(data.resolve("tmp"));
        Files.writeString(own.path().resolve("upload_1.tmp"), "x");

        own.close();

        assertThat(own.path()).doesNotExist();
    }

    /** Another process that holds a lock and says so. */
    private static Process holding(Path lock) throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Holder.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('!');
        return other;
    }

    /** The other process. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (FileChannel channel =
                    FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.print('!');
                System.out.flush();
                Thread.sleep(TimeUnit.MINUTES.toMillis(2));
            }
        }
    }
}
