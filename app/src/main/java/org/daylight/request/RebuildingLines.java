package org.daylight.request;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Derives every line anew from the events; nothing is lost when the derived table is emptied. */
@Component
class RebuildingLines {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildingLines.class);

    private final InformationRequests requests;
    private final JdbcRequestLines lines;

    RebuildingLines(InformationRequests requests, JdbcRequestLines lines) {
        this.requests = requests;
        this.lines = lines;
    }

    /** How many lines were written; a case that cannot be read keeps the line it has and is told in the log. */
    @Transactional
    int rebuild() {
        int written = 0;
        for (RequestId id : requests.all()) {
            written += rebuild(id) ? 1 : 0;
        }
        return written;
    }

    private boolean rebuild(RequestId id) {
        try {
            lines.write(requests.find(id).orElseThrow());
            return true;
        } catch (UnreadableCase unreadable) {
            LOG.error("line not derived: {}", unreadable.getMessage());
            return false;
        }
    }
}
