package org.daylight.publication;

import java.io.InputStream;
import org.daylight.account.Actor;
import org.daylight.files.FileId;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.publication.ItemDesk.Deal;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds files to the version being written, and takes them out again. */
@Component
public class AttachingFiles {

    private static final int MOST_FILES = 20;

    private final ItemDesk desk;
    private final Attachments attachments;
    private final FileStore files;

    AttachingFiles(ItemDesk desk, Attachments attachments, FileStore files) {
        this.desk = desk;
        this.attachments = attachments;
        this.files = files;
    }

    /** A file as the browser sends it; the name is only shown. */
    public record Upload(InputStream content, String name) {}

    /** Checks the file, keeps it and adds it to the working version. */
    @Transactional
    public Answer<ItemId> attach(Actor actor, ItemId item, long seen, Upload upload) {
        return desk.carryOut(new Deal(actor, item, seen, ItemAct.EDIT, ""), open -> {
            int version = open.working().number();
            if (attachments.of(item, version).size() >= MOST_FILES) {
                return Answer.refused("publication.refused.too-many-files", MOST_FILES);
            }
            return switch (files.store(upload.content(), upload.name(), FilePolicy.PUBLIC_ATTACHMENT)) {
                case Answer.Refused<StoredFile> refused -> refused.as();
                case Answer.Done<StoredFile> stored -> {
                    attachments.add(item, version, of(stored.value()));
                    yield open.edit(new Draft(open.disclosure(), open.working().content()), actor.account());
                }
            };
        });
    }

    private static Attachment of(StoredFile file) {
        return new Attachment(file.id(), file.name(), file.size());
    }

    /** Takes a file out of the working version; published versions keep it. */
    @Transactional
    public Answer<ItemId> detach(Actor actor, ItemId item, long seen, FileId file) {
        return desk.carryOut(new Deal(actor, item, seen, ItemAct.EDIT, ""), open -> {
            attachments.remove(item, open.working().number(), file);
            return open.edit(new Draft(open.disclosure(), open.working().content()), actor.account());
        });
    }
}
