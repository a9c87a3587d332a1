package org.daylight.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.files.UnseenContent.Part;
import org.daylight.shared.Answer.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells what files carry that their readers would not see, and what stands against their leaving the house (lessons, no.
 * 10). When that is asked, the module decides to which a file belongs.
 */
@Component
public class FileFindings {

    private static final Logger LOG = LoggerFactory.getLogger(FileFindings.class);
    private static final int AT_A_TIME = 200;

    private final Disk disk;
    private final StoredFiles files;
    private final JdbcFindings findings;
    private final JdbcClearances clearances;
    private final TransactionOperations transactions;

    FileFindings(
            Disk disk,
            StoredFiles files,
            JdbcFindings findings,
            JdbcClearances clearances,
            TransactionOperations transactions) {
        this.disk = disk;
        this.files = files;
        this.findings = findings;
        this.clearances = clearances;
        this.transactions = transactions;
    }

    /** What was found in each of the files that are there, in their order. */
    public List<UnseenContent> of(List<FileId> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<FileId, UnseenContent> found = findings.of(wanted, clearances.of(wanted));
        return wanted.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** The same after those that came in before there was an examination have had theirs; not within a transaction. */
    public List<UnseenContent> examined(List<FileId> wanted) {
        List<UnseenContent> known = of(wanted);
        List<FileId> waiting = known.stream()
                .filter(content -> !content.isExamined())
                .map(UnseenContent::file)
                .toList();
        waiting.forEach(this::attempt);
        return waiting.isEmpty() ? known : of(wanted);
    }

    /** What stands against letting the files go out: the first that has not been examined or cleared. */
    public Optional<Refused<Object>> objection(List<FileId> leaving) {
        return of(leaving).stream()
                .filter(content -> !content.isFree())
                .findFirst()
                .map(FileFindings::refusal);
    }

    private static Refused<Object> refusal(UnseenContent content) {
        return content.isExamined()
                ? new Refused<>("files.refused.hidden-content", List.of(content.name(), words(content.open())), "")
                : new Refused<>("files.refused.not-examined", List.of(content.name()), "");
    }

    /** The kinds as one enumeration in the reader's language. */
    private static MessageSourceResolvable words(List<FindingKind> kinds) {
        MessageSourceResolvable first = message("enum.FindingKind." + kinds.getFirst());
        return kinds.size() == 1 ? first : message("files.unseen.and", first, words(kinds.subList(1, kinds.size())));
    }

    private static MessageSourceResolvable message(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
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

    /** Whether it could be examined; one whose content is damaged stays in the way and keeps none of the others. */
    private boolean attempt(FileId file) {
        try {
            examine(file);
            return true;
        } catch (UncheckedIOException damaged) {
            LOG.warn("file {} cannot be examined", file, damaged);
            return false;
        }
    }

    /** Examines what has not been; how many files is the result. */
    int examineAll() {
        return (int)
                findings.unexamined(AT_A_TIME).stream().filter(this::attempt).count();
    }

    /** What is known of a part: the finding with the word that was given for its kind. */
    static Part part(Finding finding, List<Clearance> said) {
        return new Part(
                finding,
                said.stream()
                        .filter(clearance -> clearance.kind() == finding.kind())
                        .findFirst()
                        .orElse(null));
    }
}
