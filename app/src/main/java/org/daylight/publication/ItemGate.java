package org.daylight.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.account.Rights;
import org.daylight.files.FileFindings;
import org.daylight.files.FileId;
import org.daylight.shared.Answer.Refused;
import org.daylight.shared.ChinaTime;
import org.springframework.stereotype.Component;

/** Says whether a person may do something to an item now, and if not, why. Pages and use cases ask the same gate. */
@Component
class ItemGate {

    private static final String REVIEW_ARTICLE = "《政府信息公开条例》第十七条";

    private final Rights rights;
    private final Attachments attachments;
    private final FileFindings findings;
    private final InstantSource clock;

    ItemGate(Rights rights, Attachments attachments, FileFindings findings, InstantSource clock) {
        this.rights = rights;
        this.attachments = attachments;
        this.findings = findings;
        this.clock = clock;
    }

    /** The objection to the act; empty when it may be done. */
    Optional<Refused<Object>> objection(Actor actor, PublicationItem item, ItemAct act) {
        if (!rights.may(actor, act.permission(), item.organ())) {
            return refused("publication.refused.rights." + act.permission().name(), "");
        }
        if (ItemTransitions.after(item.state(), act).isEmpty()) {
            return refused("publication.refused.state." + item.state().name(), "");
        }
        if (act.isDecision() && item.working().hands().contains(actor.account())) {
            return refused("publication.refused.own-work", REVIEW_ARTICLE);
        }
        return switch (act) {
            case PUBLISH -> objectionToPublishing(item);
            case FILE ->
                item.disclosure().isPublishable()
                        ? refused("publication.refused.file-proactive", "")
                        : Optional.empty();
            case SUBMIT -> item.disclosure().isPublishable() ? objectionToContent(item) : objectionToDay(item);
            case BEGIN, ADOPT, EDIT, CLEAR_FILE, RETURN, START_CORRECTION, DROP_CORRECTION, WITHDRAW ->
                Optional.empty();
        };
    }

    private Optional<Refused<Object>> objectionToPublishing(PublicationItem item) {
        if (!item.disclosure().isPublishable()) {
            return refused("publication.refused.not-proactive", "《政府信息公开条例》第十三条");
        }
        return objectionToContent(item);
    }

    /** What is meant for everybody carries nothing that nobody has looked at (lessons, no. 10). */
    private Optional<Refused<Object>> objectionToContent(PublicationItem item) {
        return objectionToDay(item).or(() -> findings.objection(filesOf(item)));
    }

    private List<FileId> filesOf(PublicationItem item) {
        return attachments.of(item.id(), item.working().number()).stream()
                .map(Attachment::file)
                .toList();
    }

    private Optional<Refused<Object>> objectionToDay(PublicationItem item) {
        return objectionToDay(item.working().content().metadata().generatedOn());
    }

    /** Information exists only once it has been formed. */
    Optional<Refused<Object>> objectionToDay(LocalDate generatedOn) {
        return generatedOn.isAfter(ChinaTime.today(clock))
                ? refused("publication.refused.formed-in-future", "")
                : Optional.empty();
    }

    private static Optional<Refused<Object>> refused(String key, String citation) {
        return Optional.of(new Refused<>(key, List.of(), citation));
    }
}
