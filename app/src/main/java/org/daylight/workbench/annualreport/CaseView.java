package org.daylight.workbench.annualreport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case behind a figure.
 *
 * @param address of the case; empty for who may count cases but not read them
 * @param result label of its result row, empty while it is open
 * @param servedOn day of the answer, null while it is open
 */
public record CaseView(
        String address,
        String number,
        String applicantClass,
        LocalDate receivedOn,
        String result,
        @Nullable LocalDate servedOn) {}
