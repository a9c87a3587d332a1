package org.daylight.audit;

import org.daylight.audit.ChainSeals.Purpose;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the end of the trail is false, for then every act that must be recorded is refused. */
@Component
class AuditHealth implements HealthIndicator {

    private final JdbcAuditChain chain;
    private final ChainSeals seals;

    AuditHealth(JdbcAuditChain chain, ChainSeals seals) {
        this.chain = chain;
        this.seals = seals;
    }

    @Override
    public Health health() {
        return isEndGenuine() ? Health.up().build() : Health.down().build();
    }

    boolean isEndGenuine() {
        return chain.head().filter(head -> seals.isGenuine(Purpose.HEAD, head)).isPresent();
    }
}
