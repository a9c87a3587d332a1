package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells what files carry that their readers would not see (lessons, no. 10). Whether such a file may leave the house is
 * decided by the module to which it belongs.
 */
@Component
public class FileFindings {

    private static final Logger LOG = LoggerFactory.getLogger(FileFindings.class);
    private static final int AT_A_TIME = 200;

    private final Disk disk;
    private final StoredFiles files;
    private final JdbcFindings findings;
    private final TransactionOperations transactions;

    FileFindings(Disk disk, StoredFiles files, JdbcFindings findings, TransactionOperations transactions) {
        this.disk = disk;
        this.files = files;
        this.findings = findings;
        this.transactions = transactions;
    }

    /** What was found in each of the files; one that has not been examined yet, or is gone, is missing. */
    public Map<FileId, List<Finding>> of(Collection<FileId> wanted) {
        return findings.of(wanted);
    }

    /** The same after those that came in before there was an examination have had theirs; not within a transaction. */
    public Map<FileId, List<Finding>> examined(Collection<FileId> wanted) {
        Map<FileId, List<Finding>> known = findings.of(wanted);
        if (known.size() == wanted.stream().distinct().count()) {
            return known;
        }
        wanted.stream().filter(file -> !known.containsKey(file)).forEach(this::examine);
        return findings.of(wanted);
    }

    private void examine(FileId id) {
        StoredFile file = files.find(id).orElse(null);
        if (file == null) {
            return;
        }
        try (InputStream content = disk.open(file.sha256(), file.sealed())) {
            Receipt copy = disk.receive(content, Long.MAX_VALUE).orElseThrow();
            try {
                List<Finding> unseen = Examination.of(copy.file(), MediaKind.ofMediaType(file.mediaType()));
                transactions.executeWithoutResult(status -> findings.keep(id, unseen));
            } finally {
                Files.deleteIfExists(copy.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Examines what has not been; how many files is the result. One whose content is damaged keeps none of the others. */
    int examineAll() {
        List<FileId> waiting = findings.unexamined(AT_A_TIME);
        int done = 0;
        for (FileId file : waiting) {
            try {
                examine(file);
                done++;
            } catch (UncheckedIOException damaged) {
                LOG.warn("file {} cannot be examined", file, damaged);
            }
        }
        return done;
    }
}
