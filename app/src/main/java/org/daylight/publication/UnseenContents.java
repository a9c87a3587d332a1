package org.daylight.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.files.FileFindings;
import org.daylight.files.FileId;
import org.daylight.files.Finding;
import org.daylight.files.FindingKind;
import org.daylight.publication.UnseenContent.Part;
import org.daylight.shared.Answer.Refused;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Brings together what the attachments of a version carry unseen and what clerks have cleared of it. */
@Component
class UnseenContents {

    private final Attachments attachments;
    private final FileFindings findings;
    private final JdbcClearances clearances;

    UnseenContents(Attachments attachments, FileFindings findings, JdbcClearances clearances) {
        this.attachments = attachments;
        this.findings = findings;
        this.clearances = clearances;
    }

    /** The attachments of a version in their order, each with what was found in it. */
    List<UnseenContent> of(ItemId item, int version) {
        List<Attachment> files = attachments.of(item, version);
        return files.isEmpty() ? List.of() : joined(item, files, findings.of(ids(files)));
    }

    /** The same for a page, which may wait until old files have been examined; not within a transaction. */
    List<UnseenContent> examined(ItemId item, int version) {
        List<Attachment> files = attachments.of(item, version);
        return files.isEmpty() ? List.of() : joined(item, files, findings.examined(ids(files)));
    }

    private static List<FileId> ids(List<Attachment> files) {
        return files.stream().map(Attachment::file).toList();
    }

    private List<UnseenContent> joined(ItemId item, List<Attachment> files, Map<FileId, List<Finding>> found) {
        Map<FileId, List<Clearance>> cleared = clearances.of(item);
        List<UnseenContent> contents = new ArrayList<>();
        for (Attachment file : files) {
            List<Clearance> said = cleared.getOrDefault(file.file(), List.of());
            List<Part> parts = found.getOrDefault(file.file(), List.of()).stream()
                    .map(finding -> part(finding, said))
                    .toList();
            contents.add(new UnseenContent(file, found.containsKey(file.file()), parts));
        }
        return contents;
    }

    private static Part part(Finding finding, List<Clearance> said) {
        return new Part(
                finding,
                said.stream()
                        .filter(clearance -> clearance.kind() == finding.kind())
                        .findFirst()
                        .orElse(null));
    }

    /** What stands against letting the version go out: the first file that nobody has examined or cleared. */
    Optional<Refused<Object>> objection(ItemId item, int version) {
        return of(item, version).stream()
                .filter(file -> !file.isExamined() || !file.open().isEmpty())
                .findFirst()
                .map(UnseenContents::refusal);
    }

    private static Refused<Object> refusal(UnseenContent file) {
        String name = file.attachment().name();
        return file.isExamined()
                ? new Refused<>("publication.refused.hidden-content", List.of(name, words(file.open())), "")
                : new Refused<>("publication.refused.not-examined", List.of(name), "");
    }

    /** The kinds as one enumeration in the reader's language. */
    private static MessageSourceResolvable words(List<FindingKind> kinds) {
        MessageSourceResolvable first = message("enum.FindingKind." + kinds.getFirst());
        return kinds.size() == 1
                ? first
                : message("publication.unseen.and", first, words(kinds.subList(1, kinds.size())));
    }

    private static MessageSourceResolvable message(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, Arrays.copyOf(arguments, arguments.length));
    }
}
