package org.daylight.request;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganProfiles;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.TrackedRequest.MayNow;
import org.daylight.request.TrackedRequest.Milestone;
import org.daylight.request.TrackedRequest.ServedReply;
import org.daylight.rules.calendar.CalendarNotLoaded;
import org.daylight.rules.remedy.Remedy;
import org.daylight.rules.remedy.RemedyPath;
import org.daylight.rules.remedy.SigningBody;
import org.daylight.rules.request.Act;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.CaseEvent;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a case as its applicant may see it. */
@Component
class TrackedViews {

    /** Steps whose text was written to the applicant or by the applicant. */
    private static final Set<Act> SHARED =
            Set.of(Act.SEND_CORRECTION_NOTICE, Act.CORRECT, Act.EXTEND, Act.ASK_REASONS, Act.DEFER_ANSWER);

    /** Steps that concern the inner work of the office only. */
    private static final Set<Act> INNER = Set.of(
            Act.START_HANDLING,
            Act.RECORD_NOTICE_RECEIPT,
            Act.RECORD_DELIVERY,
            Act.RECORD_FAILED_DELIVERY,
            Act.TELL_THIRD_PARTY,
            Act.SIGN,
            Act.CLOSE,
            Act.ARCHIVE);

    private final JdbcRequestRecords records;
    private final InformationRequests requests;
    private final FileStore files;
    private final OrganDirectory organs;
    private final OrganProfiles profiles;
    private final Rulebook rulebook;
    private final InstantSource clock;

    TrackedViews(
            JdbcRequestRecords records,
            InformationRequests requests,
            FileStore files,
            OrganDirectory organs,
            OrganProfiles profiles,
            Rulebook rulebook,
            InstantSource clock) {
        this.records = records;
        this.requests = requests;
        this.files = files;
        this.organs = organs;
        this.profiles = profiles;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    Optional<TrackedRequest> find(RequestId id) {
        return records.find(id).flatMap(record -> requests.find(id).map(request -> tracked(record, request)));
    }

    private TrackedRequest tracked(RequestRecord record, InformationRequest request) {
        Case law = request.law();
        LocalDate today = ChinaTime.today(clock);
        return new TrackedRequest(
                record.id(),
                record.number(),
                record.organ(),
                record.arrivedOn(),
                law.receivedOn().orElse(null),
                record.sought().text(),
                law.state(),
                DaysLedger.of(law, rulebook.calendar(), today),
                milestones(request),
                law.servedOn().flatMap(on -> served(request, on)).orElse(null),
                mayNow(request, today));
    }

    private static List<Milestone> milestones(InformationRequest request) {
        return request.entries().stream()
                .filter(entry -> entry.event() instanceof RequestEvent.Step step
                        && !INNER.contains(step.event().act()))
                .map(entry -> (RequestEvent.Step) entry.event())
                .map(step -> new Milestone(
                        step.event().on(),
                        type(step),
                        SHARED.contains(step.event().act()) ? step.note() : ""))
                .toList();
    }

    /** The applicant is told which side has confirmed. */
    private static String type(RequestEvent.Step step) {
        return step.event() instanceof CaseEvent.Confirmed confirmed
                ? step.type() + "." + confirmed.by().name()
                : step.type();
    }

    private Optional<ServedReply> served(InformationRequest request, LocalDate on) {
        return request.reply().map(reply -> {
            SigningBody signedBy = signingBody(request.organ());
            Remedy remedy = Remedy.against(reply.outcome(), signedBy, on, rulebook.settings());
            boolean isFirst = remedy.path() == RemedyPath.RECONSIDERATION_FIRST;
            return new ServedReply(
                    reply.outcome(),
                    reply.basis(),
                    reply.reasons(),
                    on,
                    attachments(reply),
                    remedy,
                    profiles.remedyBodiesOf(request.organ()).orElse(null),
                    dueOn(() -> remedy.reconsiderationDue(on, rulebook.calendar())),
                    isFirst ? null : dueOn(() -> remedy.suitDue(on, rulebook.calendar())));
        });
    }

    /** Whose name stands on the reply follows from the kind of organ (rules.md 5.3). */
    private SigningBody signingBody(OrganId organ) {
        OrganKind kind = organs.find(organ).map(OrganSummary::kind).orElse(OrganKind.DEPARTMENT);
        return switch (kind) {
            case GOVERNMENT -> SigningBody.COUNTY_OR_CITY_GOVERNMENT;
            case GOVERNMENT_OFFICE -> SigningBody.DESIGNATED_OFFICE;
            case SUB_DISTRICT -> SigningBody.STREET_OFFICE;
            case DEPARTMENT, COMMUNITY, PUBLIC_SERVICE_ENTITY -> SigningBody.DEPARTMENT;
        };
    }

    private List<StoredFile> attachments(ProposedReply reply) {
        return reply.attachments().stream()
                .flatMap(one -> files.find(one.file()).stream())
                .toList();
    }

    private static @Nullable LocalDate dueOn(Supplier<LocalDate> period) {
        try {
            return period.get();
        } catch (CalendarNotLoaded unknownYet) {
            return null;
        }
    }

    private static MayNow mayNow(InformationRequest request, LocalDate today) {
        Case law = request.law();
        boolean mayConfirm = law.mayDo(Act.CONFIRM, today).isAllowed() && !request.isConfirmedByApplicant();
        return new MayNow(
                mayConfirm && law.channel().orElseThrow().needsBothConfirmations(),
                law.mayDo(Act.CORRECT, today).isAllowed(),
                law.mayDo(Act.WITHDRAW, today).isAllowed());
    }
}
