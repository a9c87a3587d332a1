package org.daylight.request;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.files.ClearingFindings;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.ClearingFindings.Officer;
import org.daylight.files.FileFindings;
import org.daylight.files.FileId;
import org.daylight.rules.request.ServiceWay;
import org.daylight.shared.Answer;
import org.daylight.shared.Answer.Refused;
import org.daylight.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reply in four steps by at least two people: drafted, signed or given back, served (答复; 条例 第三十六条 to 第四十条). */
@Component
public class AnsweringRequests {

    private static final int LONGEST_REASONS = 20_000;

    private final CaseDesk desk;
    private final FileFindings findings;
    private final ClearingFindings clearing;
    private final AuditTrail trail;

    AnsweringRequests(CaseDesk desk, FileFindings findings, ClearingFindings clearing, AuditTrail trail) {
        this.desk = desk;
        this.findings = findings;
        this.clearing = clearing;
        this.trail = trail;
    }

    /** Puts a drafted reply before the approver, in place of any draft before it. */
    @Transactional
    public Answer<RequestId> propose(Actor actor, CaseAt at, ProposedReply reply) {
        if (TypedText.length(reply.reasons()) > LONGEST_REASONS
                || TypedText.length(reply.findings()) > LONGEST_REASONS
                || TypedText.length(reply.basis()) > FilingRequirements.LONGEST_TEXT) {
            return Answer.refused("request.refused.note-too-long");
        }
        return act(actor, at, Permission.HANDLE_REQUEST, request -> request.propose(reply, desk.today()));
    }

    /** Gives the draft back with a remark. */
    @Transactional
    public Answer<RequestId> giveBack(Actor actor, CaseAt at, String remark) {
        return act(actor, at, Permission.APPROVE_REPLY, request -> request.giveBack(remark));
    }

    /**
     * An officer answers for what an attachment of the reply carries unseen (lessons, no. 10). It is no step of the case:
     * the word stands beside the file and in the trail.
     */
    @Transactional
    public Answer<RequestId> clear(Actor actor, CaseAt at, Clearing word) {
        return desk.open(actor, at, Permission.HANDLE_REQUEST).then(request -> {
            if (!leaving(request).contains(word.file())) {
                return Answer.refused("files.refused.nothing-to-clear");
            }
            return clearing.clear(word, new Officer(actor.subject(), actor.name()))
                    .map(said -> {
                        trail.record(Deed.done(
                                actor.subject(), "request.file-cleared", "request:" + request.id(), said.trace()));
                        return request.id();
                    });
        });
    }

    private static List<FileId> leaving(InformationRequest request) {
        return request.reply()
                .map(reply -> reply.attachments().stream().map(Enclosure::file).toList())
                .orElse(List.of());
    }

    /** The act, unless an attachment of the reply carries something for which nobody has answered. */
    private Answer<InformationRequest> unlessUnseen(
            InformationRequest request, Supplier<Answer<InformationRequest>> act) {
        Refused<Object> unseen = findings.objection(leaving(request)).orElse(null);
        return unseen == null ? act.get() : unseen.as();
    }

    /** Signs the draft of another person (rules.md S-05). */
    @Transactional
    public Answer<RequestId> sign(Actor actor, CaseAt at, LocalDate on) {
        return act(
                actor,
                at,
                Permission.APPROVE_REPLY,
                request -> unlessUnseen(request, () -> request.sign(on, Hand.of(actor), desk.today())));
    }

    /** Records the service, from which day on the applicant reads the reply online. */
    @Transactional
    public Answer<RequestId> serve(Actor actor, CaseAt at, LocalDate on, ServiceWay way) {
        return act(
                actor,
                at,
                Permission.HANDLE_REQUEST,
                request -> unlessUnseen(request, () -> request.serve(on, way, desk.today())));
    }

    private Answer<RequestId> act(
            Actor actor,
            CaseAt at,
            Permission permission,
            Function<InformationRequest, Answer<InformationRequest>> act) {
        return switch (desk.open(actor, at, permission)) {
            case Answer.Done(InformationRequest request) ->
                act.apply(request).map(done -> desk.close(done, Hand.of(actor)));
            case Answer.Refused<InformationRequest> refused -> refused.as();
        };
    }
}
