package org.daylight.publication;

import java.util.List;
import org.daylight.files.FileFindings;
import org.daylight.files.UnseenContent;
import org.springframework.stereotype.Component;

/** The attachments of an item as the page of staff shows them. */
@Component
class AttachedFiles {

    private final Attachments attachments;
    private final FileFindings findings;

    AttachedFiles(Attachments attachments, FileFindings findings) {
        this.attachments = attachments;
        this.findings = findings;
    }

    List<Attachment> of(ItemId item, int version) {
        return attachments.of(item, version);
    }

    /** What they carry unseen; the page may wait until files from before the examination have had theirs. */
    List<UnseenContent> unseenIn(List<Attachment> attached) {
        return findings.examined(attached.stream().map(Attachment::file).toList());
    }
}
