package org.daylight.portal.account;

import java.util.List;
import org.daylight.account.ApplicantId;
import org.daylight.rules.law.Bilingual;

/** A part of the applicant's own page that another part of the portal adds, for instance the list of requests. */
public interface AccountPageSection {

    /** Smaller numbers stand higher on the page. */
    int order();

    Section of(ApplicantId applicant);

    /**
     * A heading with entries below it.
     *
     * @param headingKey key of the heading's words
     * @param emptyKey key of the sentence shown when there is no entry
     */
    record Section(String headingKey, String emptyKey, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One line that leads somewhere.
     *
     * @param title what it is, as the applicant named it or as its number
     * @param note a short remark, for instance the state
     */
    record Entry(String address, String title, Bilingual note) {}
}
