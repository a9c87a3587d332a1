package org.daylight.workbench.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.daylight.account.Grant;
import org.daylight.account.StaffMember;
import org.jspecify.annotations.Nullable;

/** An account as the administrators' pages show it. */
public record AccountRow(
        String id,
        String signInName,
        String name,
        String organ,
        List<Grant> grants,
        boolean secondFactor,
        @Nullable Instant disabledAt) {

    static AccountRow of(StaffMember member, String organ) {
        return new AccountRow(
                member.id().toString(),
                member.signInName(),
                member.name(),
                organ,
                member.grants().stream()
                        .sorted(Comparator.comparing(Grant::role))
                        .toList(),
                member.secondFactor(),
                member.disabledAt());
    }
}
