package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.daylight.shared.Answer;
import org.daylight.system.DaylightSettings;
import org.daylight.testing.ModuleTest;
import org.daylight.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class FileStoreModuleTests {

    @Autowired
    private FileStore store;

    @Autowired
    private DestroyingFiles destroying;

    @Autowired
    private ClearingContents clearing;

    @Autowired
    private FileDownload downloads;

    @Autowired
    private TestClock clock;

    @Autowired
    private DaylightSettings settings;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void what_is_handed_in_comes_back_byte_by_byte() throws IOException {
        byte[] content = pdfOf(300_000);

        StoredFile plain = keep(content, "通知.pdf", FilePolicy.PUBLIC_ATTACHMENT);
        StoredFile sealed = keep(content, "证据.pdf", FilePolicy.CASE_ATTACHMENT);

        assertThat(read(plain)).isEqualTo(content);
        assertThat(read(sealed)).isEqualTo(content);
        assertThat(store.find(sealed.id())).contains(sealed);
    }

    @Test
    void an_identity_proof_never_lies_readable_on_the_disk() throws IOException {
        byte[] content = Samples.picture("png");

        StoredFile file = keep(content, "身份证.png", FilePolicy.IDENTITY_PROOF);

        byte[] onDisk = Files.readAllBytes(only(file));
        assertThat(new String(onDisk, StandardCharsets.ISO_8859_1))
                .doesNotContain("PNG")
                .doesNotContain("IDAT");
        assertThat(onDisk).startsWith('D', 'L', 'S', '1', 1, 1);
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        byte[] content = pdfOf(2_000);

        StoredFile first = keep(content, "a.pdf", FilePolicy.PUBLIC_ATTACHMENT);
        StoredFile second = keep(content, "b.pdf", FilePolicy.PUBLIC_ATTACHMENT);

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(only(first)).isEqualTo(only(second));
    }

    @Test
    void a_file_stored_in_a_transaction_that_is_rolled_back_was_never_handed_in() {
        FileId id = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return keep(pdfOf(1_000), "a.pdf", FilePolicy.CASE_ATTACHMENT).id();
        });

        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void an_altered_byte_on_the_disk_is_noticed_when_the_file_is_read() throws IOException {
        for (FilePolicy policy : List.of(FilePolicy.PUBLIC_ATTACHMENT, FilePolicy.CASE_ATTACHMENT)) {
            StoredFile file = keep(pdfOf(200_000), "a.pdf", policy);
            Path path = only(file);
            byte[] bytes = Files.readAllBytes(path);
            bytes[150_000] ^= 1;
            Files.write(path, bytes);

            assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class).hasMessageContaining("altered");
        }
    }

    @Test
    void nothing_of_a_refused_file_stays_on_the_disk() throws IOException {
        store.store(new ByteArrayInputStream(Samples.program()), "报告.pdf", FilePolicy.CASE_ATTACHMENT);
        byte[] large = new byte[21 * 1024 * 1024];
        Answer<StoredFile> answer = store.store(new ByteArrayInputStream(large), "x.pdf", FilePolicy.CASE_ATTACHMENT);

        assertThat(answer)
                .isEqualTo(new Answer.Refused<StoredFile>("files.refused.too-large", List.of("x.pdf", 20), ""));
        try (Stream<Path> left = Files.list(incoming())) {
            assertThat(left).extracting(Path::getFileName).containsExactly(Path.of("lock"));
        }
    }

    @Test
    void a_refused_file_is_told_why() {
        assertRefused(Samples.program(), "报告.pdf", "files.refused.type", "报告.pdf", "PDF / JPG / PNG");
        assertRefused(Samples.docx("a"), "a.docx", "files.refused.type", "a.docx", "PDF / JPG / PNG");
        assertRefused(Samples.picture("png"), "../身份证👍.pdf", "files.refused.name-contradicts", "身份证👍.pdf", "PNG");
        assertRefused(Samples.pdf("a"), "报告.pdf.exe", "files.refused.name-contradicts", "报告.pdf.exe", "PDF");
        assertRefused(new byte[0], "a.png", "files.refused.empty", "a.png");
        assertRefused(Samples.imageBomb(30_000, 30_000), "a.png", "files.refused.pixels", "a.png", 30_000, 30_000);
        byte[] picture = Samples.picture("jpg");
        assertRefused(Arrays.copyOf(picture, picture.length / 2), "a.jpg", "files.refused.damaged", "a.jpg");
        assertRefused(new byte[10 * 1024 * 1024 + 1], "a.jpg", "files.refused.too-large", "a.jpg", 10);
    }

    private void assertRefused(byte[] content, String name, String key, Object... arguments) {
        assertThat(store.store(new ByteArrayInputStream(content), name, FilePolicy.IDENTITY_PROOF))
                .isEqualTo(new Answer.Refused<StoredFile>(key, List.of(arguments), ""));
    }

    @Test
    void a_destroyed_file_cannot_be_read_leaves_its_record_and_its_bytes_go() throws IOException {
        StoredFile file = keep(pdfOf(3_000), "身份证.pdf", FilePolicy.IDENTITY_PROOF);
        Path path = only(file);

        Destruction record = destroying.destroy(file.id(), "system", "R8-45").orThrow();

        assertThat(store.find(file.id())).isEmpty();
        assertThat(store.open(file.id())).isEmpty();
        assertThat(record.sha256()).isEqualTo(file.sha256());
        assertThat(destroying.recordOf(file.id())).contains(record);
        await().atMost(Duration.ofSeconds(20)).until(() -> !Files.exists(path));
        assertThat(destroying.destroy(file.id(), "system", "again"))
                .isEqualTo(new Answer.Refused<Destruction>("files.refused.gone", List.of(), ""));
    }

    @Test
    void bytes_that_another_file_needs_outlive_a_destruction() throws IOException {
        byte[] content = pdfOf(3_000);
        StoredFile first = keep(content, "a.pdf", FilePolicy.CASE_ATTACHMENT);
        StoredFile second = keep(content, "b.pdf", FilePolicy.CASE_ATTACHMENT);

        destroying.destroy(first.id(), "system", "R8-45").orThrow();
        clearing.sweep();

        assertThat(read(second)).isEqualTo(content);
    }

    @Test
    void the_nightly_sweep_removes_what_came_to_nothing_and_nothing_else() throws IOException {
        StoredFile kept = keep(pdfOf(1_000), "a.pdf", FilePolicy.CASE_ATTACHMENT);
        StoredFile lost = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return keep(pdfOf(1_000), "b.pdf", FilePolicy.CASE_ATTACHMENT);
        });
        Path incoming = incoming();
        Path old = Files.createTempFile(incoming, "file", ".part");
        Path young = Files.createTempFile(incoming, "file", ".part");
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofHours(7))));
        Files.setLastModifiedTime(young, FileTime.from(clock.instant()));
        Path orphan = only(lost);

        assertThat(clearing.sweep()).isGreaterThanOrEqualTo(2);

        assertThat(orphan).doesNotExist();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(read(kept)).isNotEmpty();
        Files.delete(young);
    }

    @Test
    void a_download_is_an_attachment_under_its_own_name() {
        StoredFile file = keep(pdfOf(1_000), "答复书 \"最终\".pdf", FilePolicy.CASE_ATTACHMENT);

        ResponseEntity<Resource> answer = downloads.of(file.id());

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentDisposition().getType()).isEqualTo("attachment");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .contains("filename*=UTF-8''%E7%AD%94%E5%A4%8D%E4%B9%A6%20_%E6%9C%80%E7%BB%88_.pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(file.size());
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(downloads.of(new FileId(new UUID(7, 7))).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void a_download_that_the_browser_has_already_opens_nothing() throws IOException {
        StoredFile file = keep(pdfOf(1_000), "a.pdf", FilePolicy.CASE_ATTACHMENT);

        ResponseEntity<Resource> answer = downloads.of(file.id());

        assertThat(opened(only(file))).isZero();
        try (InputStream content =
                java.util.Objects.requireNonNull(answer.getBody()).getInputStream()) {
            assertThat(opened(only(file))).isOne();
            assertThat(content.readAllBytes()).isNotEmpty();
        }
    }

    /** How often this process has a file open. */
    private static long opened(Path file) throws IOException {
        Path real = file.toRealPath();
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.filter(handle -> real.equals(target(handle))).count();
        }
    }

    private static Path target(Path handle) {
        try {
            return Files.readSymbolicLink(handle);
        } catch (IOException closedMeanwhile) {
            return handle;
        }
    }

    /** Where this process takes contents in. */
    private Path incoming() throws IOException {
        try (Stream<Path> own = Files.list(settings.data().resolve("files/incoming"))) {
            return own.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    @Test
    void an_unknown_file_is_not_there() {
        assertThat(store.find(new FileId(new UUID(7, 7)))).isEmpty();
        assertThat(store.open(new FileId(new UUID(7, 7)))).isEmpty();
    }

    private StoredFile keep(byte[] content, String name, FilePolicy policy) {
        return store.store(new ByteArrayInputStream(content), name, policy).orThrow();
    }

    private byte[] read(StoredFile file) throws IOException {
        try (InputStream content = store.open(file.id()).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    /** The one place on the disk where the content of a file lies. */
    private Path only(StoredFile file) throws IOException {
        try (Stream<Path> all = Files.walk(settings.data().resolve("files"))) {
            List<Path> found = all.filter(path -> path.getFileName().toString().startsWith(file.sha256()))
                    .filter(path -> path.toString().endsWith(".sealed") == file.sealed())
                    .toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    /** A PDF of about a length, different at each call. */
    private static byte[] pdfOf(int length) {
        char[] note = new char[length];
        Arrays.fill(note, 'x');
        new Random().ints(20, 'a', 'z').forEach(letter -> note[letter] = (char) letter);
        return Samples.pdf(UUID.randomUUID() + new String(note));
    }
}
