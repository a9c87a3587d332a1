package org.daylight.request;

import org.daylight.web.ErrorKind;
import org.daylight.web.ExplainedFailure;

/**
 * A case cannot be read: an event of it is unknown to this program, was written by a newer one, or does not follow from the
 * events before it. No garbled case is shown instead, nothing is changed, and other cases are not touched.
 */
public final class UnreadableCase extends ExplainedFailure {

    private static final long serialVersionUID = 1L;
    private final transient RequestId request;
    private final int position;

    UnreadableCase(RequestId request, int position, String reason) {
        super(ErrorKind.RECORD, "request " + request + " cannot be read: event " + position + ": " + reason);
        this.request = request;
        this.position = position;
    }

    /** Which case. */
    public RequestId request() {
        return request;
    }

    /** The place of the event in the case, counted from one. */
    public int position() {
        return position;
    }
}
