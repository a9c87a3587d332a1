package org.daylight.request;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer does with a request handed in, posted, faxed, spoken or mailed (登记; 条例 第二十九条、第三十一条). It is
 * entered as it came: what is missing is asked for by a correction notice, never by refusing the entry (rules.md R1-33).
 */
@Component
public class RegisteringRequests {

    private final Intake intake;
    private final JdbcReceipts receipts;
    private final Rights rights;
    private final OrganDirectory organs;
    private final InstantSource clock;

    RegisteringRequests(
            Intake intake, JdbcReceipts receipts, Rights rights, OrganDirectory organs, InstantSource clock) {
        this.intake = intake;
        this.receipts = receipts;
        this.rights = rights;
        this.organs = organs;
        this.clock = clock;
    }

    /** Registers the request once for each submission key, with the day on which it really arrived. */
    @Transactional
    public Answer<Receipt> register(Actor actor, NewRequest request, Arrival arrival, UUID submissionKey) {
        OrganId organ = request.organ();
        if (organ == null || !rights.may(actor, Permission.HANDLE_REQUEST, organ)) {
            return Answer.refused("request.refused.not-permitted");
        }
        if (organs.find(organ).filter(one -> FilingRequests.answers(one.kind())).isEmpty()) {
            return Answer.refused("request.refused.not-an-addressee");
        }
        if (arrival.on().isAfter(ChinaTime.today(clock))) {
            return Answer.refused("request.refused.future");
        }
        if (request.applicant().name().isEmpty() || request.sought().text().isEmpty()) {
            return Answer.refused("request.refused.nothing-to-register");
        }
        if (isTooLong(request)) {
            return Answer.refused("request.problem.sought.text.too-long");
        }
        return intake.take(request, arrival, submissionKey, Hand.of(actor)).map(id -> receipts.of(submissionKey));
    }

    private static boolean isTooLong(NewRequest request) {
        return TypedText.length(request.sought().text()) > FilingRequirements.LONGEST_TEXT
                || TypedText.length(request.applicant().name()) > FilingRequirements.LONGEST_TEXT;
    }

    /** The receipt that the officer hands to the applicant. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(Actor actor, UUID submissionKey) {
        return receipts.find(submissionKey)
                .filter(receipt -> rights.may(actor, Permission.HANDLE_REQUEST, receipt.organ()));
    }
}
