package org.daylight.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.files.FileId;
import org.daylight.files.FindingKind;
import org.daylight.publication.ItemDesk.Deal;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A clerk has looked at what an attachment carries unseen, and answers for its going out (核对附件). */
@Component
public class ClearingFiles {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 300;

    private final ItemDesk desk;
    private final UnseenContents unseen;
    private final JdbcClearances clearances;

    ClearingFiles(ItemDesk desk, UnseenContents unseen, JdbcClearances clearances) {
        this.desk = desk;
        this.unseen = unseen;
        this.clearances = clearances;
    }

    /**
     * What is cleared.
     *
     * @param kinds only these, of those found in the file; others stay in the way of publishing
     * @param reason why everybody may read it
     */
    public record Clearing(FileId file, Set<FindingKind> kinds, String reason) {
        public Clearing {
            kinds = Set.copyOf(kinds);
            reason = reason.strip();
        }
    }

    /** Clears kinds of content of one file of the version being written. The reviewer sees who cleared what and why. */
    @Transactional
    public Answer<ItemId> clear(Actor actor, ItemId item, long seen, Clearing clearing) {
        int length = clearing.reason().codePointCount(0, clearing.reason().length());
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return Answer.refused("publication.refused.clearance-reason", SHORTEST_REASON, LONGEST_REASON);
        }
        Deal deal = new Deal(actor, item, seen, ItemAct.CLEAR_FILE, clearing.reason(), trace(clearing));
        return desk.carryOut(deal, open -> {
            List<FindingKind> waiting = waiting(open, clearing.file());
            if (clearing.kinds().isEmpty() || !waiting.containsAll(clearing.kinds())) {
                return Answer.refused("publication.refused.nothing-to-clear");
            }
            clearances.add(item, clearing, actor, desk.now());
            return open.clearFile(actor.account());
        });
    }

    private List<FindingKind> waiting(PublicationItem item, FileId file) {
        return unseen.of(item.id(), item.working().number()).stream()
                .filter(one -> one.attachment().file().equals(file))
                .flatMap(one -> one.open().stream())
                .toList();
    }

    private static String trace(Clearing clearing) {
        return "file:" + clearing.file() + " "
                + clearing.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
