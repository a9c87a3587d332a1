package org.daylight.request;

import java.time.LocalDate;
import org.daylight.organisation.OrganId;

/**
 * A step of the procedure was taken on a request. Who needs its facts reads the case: the announcement may lie in the
 * outbox while the program is replaced by a newer one.
 *
 * @param position the place of the step in the case, counted from one
 * @param kind the name under which the step is kept, for instance {@code CorrectionNoticeSent}
 * @param on the legal day of the step
 */
public record RequestStepTaken(RequestId request, OrganId organ, int position, String kind, LocalDate on) {}
