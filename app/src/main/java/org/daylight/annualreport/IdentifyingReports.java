package org.daylight.annualreport;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.annualreport.Correction.Act;
import org.daylight.annualreport.IdentityCorrection.Whose;
import org.daylight.annualreport.ObservedReport.Identity;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.reports.Report;
import org.daylight.reports.text.Plain;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.Ids;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says which body published a report and for which year, where the reader misread or could not tell it. Source
 * and reading stay; the report moves to the body and year it belongs to, and both neighbourhoods are checked anew.
 */
@Component
public class IdentifyingReports {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 80;
    /** The first local reports on open government were published for this year. */
    private static final int FIRST_YEAR = 2003;

    private final ObservedReports reports;
    private final IdentityCorrections told;
    private final KnownIdentities identities;
    private final ExaminingReports examining;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;

    IdentifyingReports(
            ObservedReports reports,
            IdentityCorrections told,
            KnownIdentities identities,
            ExaminingReports examining,
            AuditTrail trail,
            Ids ids,
            InstantSource clock) {
        this.reports = reports;
        this.told = told;
        this.identities = identities;
        this.examining = examining;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Whose report of which year it is, as typed.
     *
     * @param body empty when the report does not let it be told
     * @param year four digits; empty when the report does not let it be told
     * @param seen the word of a person that stood when this one looked; null when none did
     */
    public record Claim(
            ObservedReportId report,
            String body,
            String year,
            String reason,
            @Nullable IdentityCorrectionId seen) {}

    /** Lets a person's word stand; one that stood before ends by it. */
    @Transactional
    public Answer<IdentityCorrectionId> identify(Actor actor, UUID submission, Claim claim) {
        if (!actor.holds(Permission.CORRECT_REPORTS)) {
            return Answer.refused("annualreport.refused.correcting");
        }
        Optional<IdentityCorrectionId> before = told.findBySubmission(submission);
        if (before.isPresent()) {
            return Answer.done(before.get());
        }
        reports.readNames();
        Optional<ObservedReport> line = reports.find(claim.report());
        Optional<Report> read = line.flatMap(examining::read);
        return line.isPresent() && read.isPresent()
                ? identify(new Hand(actor, submission, line.get(), KnownIdentities.whose(read.get())), claim)
                : Answer.refused("annualreport.refused.gone");
    }

    /** @param read what the reader makes of the report */
    private record Hand(Actor actor, UUID submission, ObservedReport line, Whose read) {}

    private Answer<IdentityCorrectionId> identify(Hand hand, Claim claim) {
        String body = body(claim.body());
        Optional<Integer> year = year(claim.year());
        Optional<IdentityCorrection> standing = standing(claim.report());
        Whose whose = new Whose(body, year.orElse(null));
        if (body.length() == 1 || body.length() > LONGEST_NAME) {
            return Answer.refused("annualreport.refused.body", LONGEST_NAME);
        }
        if (year.isEmpty() && !claim.year().isBlank()) {
            return Answer.refused("annualreport.refused.report-year", claim.year(), FIRST_YEAR, lastYear());
        }
        if (claim.reason().isBlank() || claim.reason().length() > LONGEST_REASON) {
            return Answer.refused("annualreport.refused.reason", LONGEST_REASON);
        }
        if (!standing.map(IdentityCorrection::id).equals(Optional.ofNullable(claim.seen()))) {
            return Answer.refused(
                    "annualreport.refused.identified-meanwhile",
                    standing.map(other -> other.made().name()).orElse(""));
        }
        return whose.equals(standing.map(IdentityCorrection::whose).orElse(hand.read()))
                ? Answer.refused("annualreport.refused.same-identity")
                : Answer.done(enter(hand, whose, claim.reason(), standing));
    }

    /** A name without blanks, as the reader writes it. */
    private static String body(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "");
    }

    private Optional<Integer> year(String typed) {
        return Optional.of(Plain.fold(typed).strip())
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= lastYear());
    }

    private int lastYear() {
        return ChinaTime.today(clock).getYear();
    }

    private Optional<IdentityCorrection> standing(ObservedReportId report) {
        return told.of(List.of(report)).stream()
                .filter(IdentityCorrection::stands)
                .findFirst();
    }

    private IdentityCorrectionId enter(Hand hand, Whose whose, String reason, Optional<IdentityCorrection> standing) {
        Actor actor = hand.actor();
        Act act = act(actor, reason);
        Identity now = identities.asTold(hand.line(), whose);
        reports.holdBodies(List.of(hand.line().identity().bodyKey(), now.bodyKey()));
        standing.ifPresent(earlier -> told.end(earlier.id(), act));
        IdentityCorrection correction = new IdentityCorrection(
                new IdentityCorrectionId(ids.next()), hand.line().id(), whose, hand.read(), act, null);
        told.add(correction, hand.submission());
        move(hand.line(), now);
        trail.record(Deed.done(
                actor.subject(),
                "report.identified",
                "report:" + hand.line().id(),
                said(hand.read()) + " -> " + said(whose)));
        return correction.id();
    }

    /** Lets the report count where it belongs now, and counts anew where it was and where it is. */
    private void move(ObservedReport line, Identity now) {
        reports.identify(line.id(), now);
        examining.tally(
                Stream.concat(Stream.of(line), reports.find(line.id()).stream()).toList());
    }

    private static String said(Whose whose) {
        String body = whose.body().isEmpty() ? "?" : whose.body();
        return body + " " + (whose.year() == null ? "?" : whose.year().toString());
    }

    /** Takes a word back; what was read counts again. */
    @Transactional
    public Answer<IdentityCorrection> withdraw(Actor actor, IdentityCorrectionId id, String reason) {
        if (!actor.holds(Permission.CORRECT_REPORTS)) {
            return Answer.refused("annualreport.refused.correcting");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Answer.refused("annualreport.refused.reason", LONGEST_REASON);
        }
        reports.readNames();
        Optional<IdentityCorrection> correction = told.find(id);
        if (correction.isEmpty() || !told.end(id, act(actor, reason))) {
            return Answer.refused("annualreport.refused.ended");
        }
        reports.find(correction.get().report()).ifPresent(this::showAsRead);
        trail.record(Deed.done(
                actor.subject(),
                "report.identity-withdrawn",
                "report:" + correction.get().report(),
                said(correction.get().whose())));
        return Answer.done(correction.get());
    }

    private void showAsRead(ObservedReport line) {
        examining.read(line).map(identities::asRead).ifPresent(read -> {
            reports.holdBodies(List.of(line.identity().bodyKey(), read.bodyKey()));
            move(line, read);
        });
    }

    private Act act(Actor actor, String reason) {
        return new Act(actor.account(), actor.name(), clock.instant(), TypedText.text(reason));
    }
}
