package org.daylight.request;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Derives every line anew from the events; nothing is lost when the derived table is emptied. */
@Component
class RebuildingLines {

    private final InformationRequests requests;
    private final JdbcRequestLines lines;

    RebuildingLines(InformationRequests requests, JdbcRequestLines lines) {
        this.requests = requests;
        this.lines = lines;
    }

    /** How many lines were written. */
    @Transactional
    int rebuild() {
        int written = 0;
        for (RequestId id : requests.all()) {
            lines.write(requests.find(id).orElseThrow());
            written++;
        }
        return written;
    }
}
