package org.daylight.request;

import java.security.MessageDigest;
import java.util.Optional;
import org.daylight.files.FileId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Following a request by number and query code (查询办理进度). */
@Component
public class TrackingRequests {

    private final JdbcRequestRecords records;
    private final QueryCodes codes;
    private final JdbcLookupLimits limits;
    private final TrackedViews views;

    TrackingRequests(JdbcRequestRecords records, QueryCodes codes, JdbcLookupLimits limits, TrackedViews views) {
        this.records = records;
        this.codes = codes;
        this.limits = limits;
        this.views = views;
    }

    /** What comes of trying a number and a code. */
    public sealed interface Lookup {

        /** They belong together. */
        record Found(RequestId request) implements Lookup {}

        /** They do not; nothing tells which of the two is wrong. */
        record Unknown() implements Lookup {}

        /** Tried too often from this address or for this number. */
        record TooOften() implements Lookup {}
    }

    /**
     * Tries a number and a code. A number that does not exist costs the same work as a wrong code.
     *
     * @param address network address of who tries
     */
    @Transactional
    public Lookup lookUp(String number, String code, String address) {
        String canonical = number.replaceAll("[^0-9-]", "");
        boolean isAdmitted = limits.admit(address, canonical);
        byte[] tried = codes.index(code);
        Optional<JdbcRequestRecords.Pair> pair = records.pair(canonical);
        byte[] kept = pair.map(JdbcRequestRecords.Pair::codeIndex).orElseGet(() -> new byte[tried.length]);
        boolean matches = MessageDigest.isEqual(tried, kept);
        if (!isAdmitted) {
            return new Lookup.TooOften();
        }
        return matches && pair.isPresent() ? new Lookup.Found(pair.get().id()) : new Lookup.Unknown();
    }

    /** The request as its applicant sees it. */
    @Transactional(readOnly = true)
    public Optional<TrackedRequest> find(RequestId id) {
        return views.find(id);
    }

    /** Whether the file was given to the applicant with the served reply of this request. */
    @Transactional(readOnly = true)
    public boolean isGiven(RequestId id, FileId file) {
        return find(id).map(TrackedRequest::reply)
                .filter(reply ->
                        reply.attachments().stream().anyMatch(one -> one.id().equals(file)))
                .isPresent();
    }
}
