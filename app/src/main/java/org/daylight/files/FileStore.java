package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The content-addressed store (design, section 5). Contents are streamed, checked, kept once by SHA-256 and encrypted
 * where the policy says so. Who may read a file is decided by what it belongs to, never here.
 */
@Component
public class FileStore {

    private final Disk disk;
    private final StoredFiles files;
    private final JdbcFindings findings;
    private final TransactionTemplate transactions;
    private final Ids ids;
    private final InstantSource clock;
    private final ContentCheck check = new ContentCheck();

    FileStore(
            Disk disk,
            StoredFiles files,
            JdbcFindings findings,
            PlatformTransactionManager transactions,
            Ids ids,
            InstantSource clock) {
        this.disk = disk;
        this.files = files;
        this.findings = findings;
        this.transactions = new TransactionTemplate(transactions);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a file in, or refuses it with a reason under {@code files.refused.*}. Joins the caller's transaction: what
     * was stored in one that is rolled back counts as never handed in.
     *
     * @param originalName the name at the sender's; only shown, never used as a path
     */
    public Answer<StoredFile> store(InputStream content, String originalName, FilePolicy policy) {
        FileName name = FileName.of(originalName);
        try {
            Optional<Receipt> receipt = disk.receive(content, policy.limit());
            return receipt.isEmpty()
                    ? Answer.refused("files.refused.too-large", name.display(), policy.megabytes())
                    : judge(receipt.get(), name, policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer<StoredFile> judge(Receipt receipt, FileName name, FilePolicy policy) throws IOException {
        try {
            if (receipt.size() == 0) {
                return Answer.refused("files.refused.empty", name.display());
            }
            return switch (check.look(receipt.file())) {
                case Verdict.Known known -> accept(receipt, name, kind(known.kind(), name), policy);
                case Verdict.Unfit unfit -> unfit.refusal(name.display(), policy);
            };
        } finally {
            Files.deleteIfExists(receipt.file());
        }
    }

    /** Text whose name says so is a table of comma-separated values or a web page. */
    private static MediaKind kind(MediaKind sniffed, FileName name) {
        return sniffed != MediaKind.TEXT
                ? sniffed
                : Stream.of(MediaKind.CSV, MediaKind.HTML)
                        .filter(kind -> kind.endings().contains(name.ending()))
                        .findFirst()
                        .orElse(sniffed);
    }

    private Answer<StoredFile> accept(Receipt receipt, FileName name, MediaKind kind, FilePolicy policy) {
        if (!name.ending().isEmpty() && !kind.endings().contains(name.ending())) {
            return Answer.refused("files.refused.name-contradicts", name.display(), kind.label());
        }
        if (!policy.accepts(kind)) {
            return Answer.refused("files.refused.type", name.display(), policy.acceptedKinds());
        }
        StoredFile file = new StoredFile(
                new FileId(ids.next()),
                receipt.sha256(),
                name.endingWith(kind).display(),
                kind.mediaType(),
                receipt.size(),
                policy.sealed());
        List<Finding> unseen = policy.leavesTheHouse() ? Examination.of(receipt.file(), kind) : List.of();
        transactions.executeWithoutResult(status -> keep(receipt, file, policy, unseen));
        return Answer.done(file);
    }

    private void keep(Receipt receipt, StoredFile file, FilePolicy policy, List<Finding> unseen) {
        try {
            files.holdContents();
            disk.place(receipt, file.sealed());
            files.add(file, policy, clock.instant());
            if (policy.leavesTheHouse()) {
                findings.keep(file.id(), unseen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of a file; empty when it never was or is destroyed. */
    public Optional<StoredFile> find(FileId id) {
        return files.find(id);
    }

    /** Files of a policy handed in before a moment and not destroyed, for the module that knows what they belong to. */
    public List<FileId> storedBefore(FilePolicy policy, Instant moment) {
        return files.storedBefore(policy, moment);
    }

    /** The content, decrypted and verified while it is read; the reader closes it. */
    public Optional<InputStream> open(FileId id) {
        return files.find(id).map(file -> {
            try {
                return disk.open(file.sha256(), file.sealed());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
