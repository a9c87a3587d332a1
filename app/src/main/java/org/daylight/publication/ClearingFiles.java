package org.daylight.publication;

import java.util.List;
import org.daylight.account.Actor;
import org.daylight.files.ClearingFindings;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.ClearingFindings.Officer;
import org.daylight.files.FileFindings;
import org.daylight.publication.ItemDesk.Deal;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A clerk has looked at what an attachment carries unseen, and answers for its going out (核对附件). */
@Component
public class ClearingFiles {

    private final ItemDesk desk;
    private final Attachments attachments;
    private final ClearingFindings clearing;
    private final FileFindings findings;

    ClearingFiles(ItemDesk desk, Attachments attachments, ClearingFindings clearing, FileFindings findings) {
        this.desk = desk;
        this.attachments = attachments;
        this.clearing = clearing;
        this.findings = findings;
    }

    /** The line of the history names the file: there may be several, and one may be taken out later. */
    private String note(Clearing word) {
        return findings.of(List.of(word.file())).stream()
                .map(content -> "《" + content.name() + "》" + word.reason())
                .findFirst()
                .orElse(word.reason());
    }

    /** Clears kinds of content of one file of the version being written. The reviewer sees who cleared what and why. */
    @Transactional
    public Answer<ItemId> clear(Actor actor, ItemId item, long seen, Clearing word) {
        Deal deal = new Deal(actor, item, seen, ItemAct.CLEAR_FILE, note(word), word.trace());
        return desk.carryOut(deal, open -> {
            if (attachments.of(item, open.working().number()).stream()
                    .noneMatch(each -> each.file().equals(word.file()))) {
                return Answer.refused("files.refused.nothing-to-clear");
            }
            return clearing.clear(word, new Officer(actor.subject(), actor.name()))
                    .then(said -> open.clearFile(actor.account()));
        });
    }
}
