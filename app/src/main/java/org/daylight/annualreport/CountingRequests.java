package org.daylight.annualreport;

import java.util.List;
import java.util.Optional;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.CountedRequest;
import org.daylight.request.RequestCounts;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Component;

/** Accounts for the requests of an organ in a year, alone or with every organ below it (政府信息公开条例 第五十条). */
@Component
public class CountingRequests {

    private final OrganDirectory organs;
    private final Rights rights;
    private final RequestCounts requests;

    CountingRequests(OrganDirectory organs, Rights rights, RequestCounts requests) {
        this.organs = organs;
        this.rights = rights;
        this.requests = requests;
    }

    /** Table T3 of an organ for a year; refused for organs out of reach and for years without a national table. */
    public Answer<RequestAccount> account(Actor actor, OrganId organ, Span span) {
        Optional<OrganSummary> known = organs.find(organ);
        if (known.isEmpty()) {
            return Answer.refused("annualreport.refused.organ");
        }
        if (!rights.may(actor, Permission.VIEW_REPORT, organ)) {
            return Answer.refused("annualreport.refused.right");
        }
        if (span.year() < RequestAccount.FIRST_YEAR) {
            return Answer.refused("annualreport.refused.year");
        }
        List<OrganId> counted = span.withSubordinates() ? withSubordinates(actor, organ) : List.of(organ);
        List<CountedRequest> cases = requests.of(counted, span.year());
        return Answer.done(RequestAccount.of(span.year(), cases));
    }

    /** The organs whose account the person may see, in the order of the tree. */
    public List<OrganSummary> visible(Actor actor) {
        return organs.all().stream()
                .filter(organ -> rights.may(actor, Permission.VIEW_REPORT, organ.id()))
                .toList();
    }

    private List<OrganId> withSubordinates(Actor actor, OrganId organ) {
        return organs.all().stream()
                .map(OrganSummary::id)
                .filter(each -> organs.isWithin(each, organ))
                .filter(each -> rights.may(actor, Permission.VIEW_REPORT, each))
                .toList();
    }

    /** Which part of the account is asked for. */
    public record Span(int year, boolean withSubordinates) {}
}
