package org.daylight.audit;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends each anchor to every place outside that the operator named. No connection and no transaction is held while a
 * place answers; what a place did not get, it gets with the next anchor.
 */
@Component
class AnchorDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorDelivery.class);
    private static final int BATCH = 500;

    private final List<AnchorDestination> destinations;
    private final JdbcDeliveries deliveries;
    private final JdbcAuditChain chain;
    private final InstantSource clock;

    AnchorDelivery(
            List<AnchorDestination> destinations,
            JdbcDeliveries deliveries,
            JdbcAuditChain chain,
            InstantSource clock) {
        this.destinations = List.copyOf(destinations);
        this.deliveries = deliveries;
        this.chain = chain;
        this.clock = clock;
    }

    /** The places that did not get their anchors. */
    synchronized List<String> deliver() {
        List<String> failed = new ArrayList<>();
        for (AnchorDestination destination : destinations) {
            if (destination.isWanted() && !isDelivered(destination)) {
                failed.add(destination.name());
            }
        }
        return failed;
    }

    private boolean isDelivered(AnchorDestination destination) {
        try {
            List<Noted> next;
            do {
                next = chain.anchorsAfter(deliveries.position(destination.name()), BATCH);
                if (!next.isEmpty()) {
                    destination.deliver(next);
                    deliveries.done(destination.name(), next.getLast().mark().position(), clock.instant());
                }
            } while (next.size() == BATCH);
            return true;
        } catch (IOException unreachable) {
            LOG.warn("Audit anchors could not be sent to {}: {}", destination.name(), unreachable.toString());
            deliveries.failed(destination.name(), unreachable.toString(), clock.instant());
            return false;
        }
    }
}
