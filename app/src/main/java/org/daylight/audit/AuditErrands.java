package org.daylight.audit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs one after the other, beside the act that caused it, what must hold neither its transaction nor its connection. */
@Component
class AuditErrands implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AuditErrands.class);

    private final ExecutorService runner = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("audit-errands").factory());

    void run(Runnable errand) {
        runner.execute(() -> {
            try {
                errand.run();
            } catch (RuntimeException failed) {
                LOG.warn("An errand of the audit trail failed and is tried again within the hour", failed);
            }
        });
    }

    @Override
    public void destroy() {
        runner.close();
    }
}
