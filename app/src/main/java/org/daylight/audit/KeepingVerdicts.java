package org.daylight.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Verifies the trail and keeps the verdict where the audit administrator looks. */
@Component
class KeepingVerdicts {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingVerdicts.class);

    private final AuditVerification verification;
    private final JdbcVerifications verifications;

    KeepingVerdicts(AuditVerification verification, JdbcVerifications verifications) {
        this.verification = verification;
        this.verifications = verifications;
    }

    Verdict verifyAndKeep() {
        Verdict verdict = verification.verify();
        verifications.add(verdict);
        if (!verdict.isClean()) {
            LOG.error("The audit trail was tampered with: {} findings, first {}", verdict.findings(), verdict.first());
        }
        return verdict;
    }
}
