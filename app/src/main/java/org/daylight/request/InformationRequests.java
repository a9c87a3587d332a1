package org.daylight.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daylight.shared.Answer;

/** All requests, each as the list of its events. */
interface InformationRequests {

    /** Enters what came with a key, or answers with the request that the same key has entered before. */
    Answer<RequestId> once(UUID submissionKey, Supplier<Answer<RequestId>> enter);

    /** Enters a new request under the next number of its organ and year; returns that number. */
    String add(InformationRequest request, Filing filing);

    /** The request for an act: nobody else acts on it until the transaction ends. */
    Optional<InformationRequest> lock(RequestId id);

    Optional<InformationRequest> find(RequestId id);

    /** Records what the act added. */
    void save(InformationRequest request, Hand by, Instant at);

    /** Every request, oldest first, for rebuilding what was derived. */
    List<RequestId> all();

    /** What is written down about a request besides its events. */
    record Filing(UUID submissionKey, byte[] codeIndex, NewRequest content, Hand by, Instant at) {}
}
