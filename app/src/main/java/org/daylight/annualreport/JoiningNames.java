package org.daylight.annualreport;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.annualreport.Correction.Act;
import org.daylight.audit.AuditTrail;
import org.daylight.audit.Deed;
import org.daylight.shared.Answer;
import org.daylight.shared.Ids;
import org.daylight.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says which names are of one body (同一机关) and which are not. Nothing is ever joined by itself: names that look
 * alike are only proposed.
 */
@Component
public class JoiningNames {

    private static final int LONGEST_REASON = 500;

    private final ObservedReports reports;
    private final NameVerdicts verdicts;
    private final ExaminingReports examining;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;

    JoiningNames(
            ObservedReports reports,
            NameVerdicts verdicts,
            ExaminingReports examining,
            AuditTrail trail,
            Ids ids,
            InstantSource clock) {
        this.reports = reports;
        this.verdicts = verdicts;
        this.examining = examining;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Two names, and why.
     *
     * @param other when they are joined, the one under which the body is shown from then on
     */
    public record Names(String name, String other, String reason) {}

    /** What is said and what may be asked of the names. */
    public record Overview(List<ObservedName> names, List<NameProposal> proposals, List<NameVerdict> standing) {

        public Overview {
            names = List.copyOf(names);
            proposals = List.copyOf(proposals);
            standing = List.copyOf(standing);
        }
    }

    /** Every name, pairs that may be of one body, and what people said; empty for those who may not observe. */
    public Overview overview(Actor actor) {
        if (!actor.holds(Permission.OBSERVE_REPORTS)) {
            return new Overview(List.of(), List.of(), List.of());
        }
        List<ObservedName> names = reports.names();
        List<NameVerdict> standing = verdicts.standing();
        Set<Set<String>> apart = standing.stream()
                .filter(verdict -> !verdict.same())
                .map(verdict -> Set.of(verdict.name(), verdict.other()))
                .collect(Collectors.toSet());
        return new Overview(names, NameProposals.of(names, apart), standing);
    }

    /** Shows the body of the first name under the second from now on. */
    @Transactional
    public Answer<NameVerdictId> join(Actor actor, UUID submission, Names said) {
        Optional<Answer<NameVerdictId>> answered = answered(actor, submission, said);
        if (answered.isPresent()) {
            return answered.get();
        }
        reports.changeNames();
        String from = verdicts.shownAs(said.name());
        String to = verdicts.shownAs(said.other());
        if (from.equals(to)) {
            return Answer.refused("annualreport.refused.joined-already", from);
        }
        List<ObservedReport> before = hold(from, to);
        NameVerdictId id = enter(actor, submission, new Names(from, to, said.reason()), true);
        reports.moveBody(from, to);
        examining.tally(
                Stream.concat(before.stream(), reports.ofBody(to).stream()).toList());
        trail.record(Deed.done(actor.subject(), "report.names-joined", "body:" + to, from + " -> " + to));
        return Answer.done(id);
    }

    /** Says that two names are of two bodies, so that nobody is asked again. */
    @Transactional
    public Answer<NameVerdictId> tellApart(Actor actor, UUID submission, Names said) {
        Optional<Answer<NameVerdictId>> answered = answered(actor, submission, said);
        if (answered.isPresent()) {
            return answered.get();
        }
        reports.changeNames();
        if (verdicts.shownAs(said.name()).equals(verdicts.shownAs(said.other()))) {
            return Answer.refused("annualreport.refused.joined-already", verdicts.shownAs(said.name()));
        }
        boolean known = verdicts.standing().stream()
                .anyMatch(verdict -> Set.of(verdict.name(), verdict.other()).equals(Set.of(said.name(), said.other())));
        if (known) {
            return Answer.refused("annualreport.refused.told-apart-already");
        }
        NameVerdictId id = enter(actor, submission, said, false);
        trail.record(Deed.done(
                actor.subject(),
                "report.names-told-apart",
                "body:" + said.other(),
                said.name() + " / " + said.other()));
        return Answer.done(id);
    }

    /** The answer where nothing is to be done: it was said by the same form before, or it cannot be said. */
    private Optional<Answer<NameVerdictId>> answered(Actor actor, UUID submission, Names said) {
        if (!actor.holds(Permission.CORRECT_REPORTS)) {
            return Optional.of(Answer.refused("annualreport.refused.correcting"));
        }
        Optional<NameVerdictId> before = verdicts.findBySubmission(submission);
        if (before.isPresent()) {
            return before.map(Answer::done);
        }
        if (said.reason().isBlank() || said.reason().length() > LONGEST_REASON) {
            return Optional.of(Answer.refused("annualreport.refused.names-reason", LONGEST_REASON));
        }
        Set<String> known = reports.names().stream().map(ObservedName::name).collect(Collectors.toSet());
        return Stream.of(said.name(), said.other())
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> Answer.refused("annualreport.refused.no-such-name", name));
    }

    private List<ObservedReport> hold(String from, String to) {
        reports.holdBodies(List.of(from, to));
        return Stream.concat(reports.ofBody(from).stream(), reports.ofBody(to).stream())
                .toList();
    }

    private NameVerdictId enter(Actor actor, UUID submission, Names said, boolean same) {
        NameVerdict verdict = new NameVerdict(
                new NameVerdictId(ids.next()), said.name(), said.other(), same, act(actor, said.reason()), null);
        if (!verdicts.add(verdict, submission)) {
            throw new IllegalStateException("a name is joined twice: " + said.name());
        }
        return verdict.id();
    }

    /** Takes a word back: names that were joined by it are of two bodies again, names told apart are proposed again. */
    @Transactional
    public Answer<NameVerdict> withdraw(Actor actor, NameVerdictId id, String reason) {
        if (!actor.holds(Permission.CORRECT_REPORTS)) {
            return Answer.refused("annualreport.refused.correcting");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Answer.refused("annualreport.refused.names-reason", LONGEST_REASON);
        }
        reports.changeNames();
        Optional<NameVerdict> verdict = verdicts.find(id);
        if (verdict.isEmpty() || !verdicts.end(id, act(actor, reason))) {
            return Answer.refused("annualreport.refused.ended");
        }
        if (verdict.get().same()) {
            part(verdict.get());
        }
        trail.record(Deed.done(
                actor.subject(),
                verdict.get().same() ? "report.names-parted" : "report.names-asked-again",
                "body:" + verdict.get().other(),
                verdict.get().name() + " / " + verdict.get().other()));
        return Answer.done(verdict.get());
    }

    private void part(NameVerdict verdict) {
        String key = verdicts.shownAs(verdict.other());
        List<ObservedReport> before = hold(verdict.name(), key);
        reports.showUnder(verdict.name(), verdicts.under(verdict.name()));
        examining.tally(Stream.of(before, reports.ofBody(verdict.name()), reports.ofBody(key))
                .flatMap(List::stream)
                .toList());
    }

    private Act act(Actor actor, String reason) {
        return new Act(actor.account(), actor.name(), clock.instant(), TypedText.text(reason));
    }
}
