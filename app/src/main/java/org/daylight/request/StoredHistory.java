package org.daylight.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.DamagedHistory;

/** The rows of one case in their order, and the case they make or the sentence why they make none. */
record StoredHistory(RequestId request, List<Row> rows) {

    /** One row. */
    record Row(int position, StoredEvent event, Hand by, Instant at) {}

    /**
     * The case.
     *
     * @param least how many rows there are at least; fewer means that the end was lost
     * @throws UnreadableCase naming the first row that cannot be understood or applied
     */
    InformationRequest replay(OrganId organ, int least, EventNotation notation, Rulebook rulebook) {
        List<Entry> entries = entries(notation);
        if (entries.size() < least) {
            throw new UnreadableCase(request, entries.size() + 1, "it is missing");
        }
        try {
            return InformationRequest.replay(request, organ, entries, rulebook);
        } catch (DamagedHistory damaged) {
            throw new UnreadableCase(request, positionOf(damaged, entries), String.valueOf(damaged.getMessage()));
        }
    }

    private List<Entry> entries(EventNotation notation) {
        List<Entry> entries = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.position != entries.size() + 1) {
                throw new UnreadableCase(request, entries.size() + 1, "it is missing");
            }
            entries.add(new Entry(row.position, read(row, notation), row.by, row.at));
        }
        return entries;
    }

    private RequestEvent read(Row row, EventNotation notation) {
        try {
            return notation.read(row.event);
        } catch (UnreadableEvent unreadable) {
            throw new UnreadableCase(request, row.position, String.valueOf(unreadable.getMessage()));
        }
    }

    /** The rules count steps only; the row is the one that holds that step. */
    private static int positionOf(DamagedHistory damaged, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof RequestEvent.Step)
                .skip(damaged.position() - 1L)
                .findFirst()
                .orElseThrow()
                .sequence();
    }
}
