package org.daylight.request;

import java.time.LocalDate;
import java.util.UUID;
import org.daylight.organisation.OrganId;
import org.daylight.rules.request.CaseState;
import org.jspecify.annotations.Nullable;

/** Which requests a list shows, and after which one it goes on. */
public record RequestFilter(
        Show show, @Nullable CaseState state, @Nullable OrganId organ, String number, After after) {

    /** How many lines a page has. */
    public static final int PAGE = 50;

    /** The usual questions. */
    public enum Show {
        OPEN,
        DUE_TODAY,
        LATE,
        AWAITING_APPROVAL,
        CLOSED,
        ALL
    }

    /** The place in the order of a list: open before closed, earliest date first. */
    public record After(boolean isClosed, LocalDate dueOn, UUID id) {

        static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
        public static final After START = new After(false, LocalDate.of(1, 1, 1), new UUID(0, 0));

        /** As it stands in an address. */
        public String asText() {
            return (isClosed ? "1." : "0.") + dueOn + "." + id;
        }

        /** Reads what {@link #asText} wrote; anything else is the beginning. */
        public static After parse(String text) {
            String[] parts = text.split("\\.", -1);
            try {
                return parts.length == 3
                        ? new After(parts[0].equals("1"), LocalDate.parse(parts[1]), UUID.fromString(parts[2]))
                        : START;
            } catch (java.time.DateTimeException | IllegalArgumentException unreadable) {
                return START;
            }
        }
    }
}
