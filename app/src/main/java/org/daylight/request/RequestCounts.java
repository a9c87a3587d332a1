package org.daylight.request;

import java.util.Collection;
import java.util.List;
import org.daylight.organisation.OrganId;

/** What the annual report counts (年度报告 表三); it looks and never changes a case. Who asks has checked its own rights. */
public interface RequestCounts {

    /**
     * Every request of the organs that stands somewhere in the year's table: received in the year, carried into it, or
     * concluded in it; ordered by the day of receipt. Requests without a legal day of receipt yet are not among them.
     */
    List<CountedRequest> of(Collection<OrganId> organs, int year);
}
