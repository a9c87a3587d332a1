package org.daylight.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.shared.Outage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MultipartException;

/** What no controller answered: the status that it deserves, and how an operator is told. */
record Failure(Throwable thrown) {

    private static final int MOST_CAUSES = 8;
    private static final int MOST_PLACES = 6;

    /** A store that does not answer is no fault of the program; the reader is told to come back, not that we failed. */
    HttpStatus status() {
        if (has(cause -> cause instanceof Outage
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException
                || isDiskFull(cause))) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        boolean unreadable = has(MultipartException.class::isInstance);
        return unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** The outage that has a sentence of its own. */
    Optional<Outage> outage() {
        return causes().filter(Outage.class::isInstance).map(Outage.class::cast).findFirst();
    }

    /** Kinds and places of all causes, but no message: messages quote what people typed. */
    String told() {
        return causes().map(Failure::told).collect(Collectors.joining(" <- "));
    }

    private static String told(Throwable cause) {
        List<StackTraceElement> ours = Arrays.stream(cause.getStackTrace())
                .filter(place -> place.getClassName().startsWith("org.daylight."))
                .limit(MOST_PLACES)
                .toList();
        Stream<StackTraceElement> first = Arrays.stream(cause.getStackTrace()).limit(1);
        String places = Stream.concat(first, ours.stream())
                .distinct()
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
        String disk = isDiskFull(cause) ? " (disk full)" : "";
        return cause.getClass().getName() + disk + " at " + places;
    }

    private static boolean isDiskFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof IOException
                && (message.contains("no space left on device") || message.contains("disk quota exceeded"));
    }

    private boolean has(Predicate<Throwable> kind) {
        return causes().anyMatch(kind);
    }

    private Stream<Throwable> causes() {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && causes.size() < MOST_CAUSES; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.stream();
    }
}
