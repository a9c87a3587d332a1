package org.daylight.request;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.files.FileId;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the workbench reads of requests. A case of an organ that the person may not see does not exist for them. */
@Component
public class RequestViews {

    private final InformationRequests requests;
    private final JdbcRequestRecords records;
    private final JdbcRequestLines lines;
    private final CaseViews cases;
    private final Visibility visibility;
    private final AuditTrail trail;
    private final InstantSource clock;

    RequestViews(
            InformationRequests requests,
            JdbcRequestRecords records,
            JdbcRequestLines lines,
            CaseViews cases,
            Visibility visibility,
            AuditTrail trail,
            InstantSource clock) {
        this.requests = requests;
        this.records = records;
        this.lines = lines;
        this.cases = cases;
        this.visibility = visibility;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of a list. */
    public record Found(List<RequestLine> lines, RequestFilter.@Nullable After next) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** The organs whose requests the person may see. */
    @Transactional(readOnly = true)
    public List<OrganSummary> organs(Actor actor) {
        return visibility.organs(actor, Permission.VIEW_REQUEST);
    }

    /** The organs for which the person may register and handle requests. */
    @Transactional(readOnly = true)
    public List<OrganSummary> handledOrgans(Actor actor) {
        return visibility.organs(actor, Permission.HANDLE_REQUEST);
    }

    /** The requests of these organs: open before closed, earliest date first. */
    @Transactional(readOnly = true)
    public Found list(Actor actor, RequestFilter filter) {
        List<OrganId> organs = organs(actor).stream()
                .map(OrganSummary::id)
                .filter(organ -> filter.organ() == null || filter.organ().equals(organ))
                .toList();
        List<RequestLine> found = lines.list(filter, organs, ChinaTime.today(clock));
        boolean isMore = found.size() > RequestFilter.PAGE;
        List<RequestLine> page = isMore ? found.subList(0, RequestFilter.PAGE) : found;
        return new Found(page, isMore ? page.getLast().after() : null);
    }

    /** The whole case. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(Actor actor, RequestId id) {
        return visible(actor, id).flatMap(cases::of);
    }

    private Optional<InformationRequest> visible(Actor actor, RequestId id) {
        return requests.find(id)
                .filter(request -> visibility.rights().may(actor, Permission.VIEW_REQUEST, request.organ()));
    }

    /** Who the applicant is; each look leaves a trace (rules.md S-06). Empty when the person may not look. */
    @Transactional
    public Optional<Applicant> reveal(Actor actor, RequestId id) {
        Optional<RequestRecord> record = personal(actor, id);
        record.ifPresent(found -> trace(actor, "request.applicant-viewed", id, found.number()));
        return record.map(RequestRecord::applicant);
    }

    /**
     * Whether the person may open a file of the case: a file of the reply with the right to see the case, a proof of
     * identity with the right to see personal data, which leaves a trace.
     */
    @Transactional
    public boolean mayOpen(Actor actor, RequestId id, FileId file) {
        boolean isOfReply = visible(actor, id)
                .flatMap(InformationRequest::reply)
                .filter(reply ->
                        reply.attachments().stream().anyMatch(one -> one.file().equals(file)))
                .isPresent();
        if (isOfReply) {
            return true;
        }
        boolean isOfApplicant = personal(actor, id)
                .filter(record ->
                        record.enclosures().stream().anyMatch(one -> one.file().equals(file)))
                .isPresent();
        if (isOfApplicant) {
            trace(actor, "request.proof-viewed", id, "file:" + file);
        }
        return isOfApplicant;
    }

    private Optional<RequestRecord> personal(Actor actor, RequestId id) {
        return visible(actor, id)
                .filter(request -> visibility.rights().may(actor, Permission.VIEW_PERSONAL_DATA, request.organ()))
                .flatMap(request -> records.find(id));
    }

    private void trace(Actor actor, String action, RequestId id, String detail) {
        trail.record(Deed.done(actor.subject(), action, "request:" + id, detail));
    }
}
