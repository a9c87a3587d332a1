package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    /**
     * Writes a file of the house's own. This takes as long as it takes and needs no connection: no transaction belongs
     * around it. Refused when it grows too large, or when whoever writes refuses.
     */
    public Answer<FreshFile> write(FreshFile.Label label, FreshFile.Writing writing) {
        try {
            return disk.write(writing, label.policy()).then(receipt -> Answer.done(new FreshFile(receipt, label)));
        } catch (Disk.TooLarge tooLarge) {
            return Answer.refused(
                    "files.refused.too-large", label.name(), label.policy().megabytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a written file one of the store, in the caller's short transaction; nothing but its name is written. */
    public StoredFile keep(FreshFile fresh) {
        FreshFile.Label label = fresh.label();
        StoredFile file = new StoredFile(
                new FileId(ids.next()),
                fresh.receipt().sha256(),
                FileName.of(label.name()).display(),
                label.mediaType(),
                fresh.receipt().size(),
                label.policy().sealed());
        transactions.executeWithoutResult(status -> {
            files.holdContents();
            try {
                disk.settle(fresh.receipt(), file.sealed());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.add(file, label.policy(), clock.instant());
        });
        return file;
    }

    /** What is known of a file; empty when it never was or is destroyed. */
    public Optional<StoredFile> find(FileId id) {
        return files.find(id);
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
