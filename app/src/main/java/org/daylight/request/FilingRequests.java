package org.daylight.request;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.daylight.rules.request.Channel;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does who asks online (提出申请; 条例 第二十七条、第二十九条). */
@Component
public class FilingRequests {

    private final Intake intake;
    private final JdbcReceipts receipts;
    private final OrganDirectory organs;
    private final InstantSource clock;

    FilingRequests(Intake intake, JdbcReceipts receipts, OrganDirectory organs, InstantSource clock) {
        this.intake = intake;
        this.receipts = receipts;
        this.organs = organs;
        this.clock = clock;
    }

    /** The organs that answer requests under the 条例; public-service entities follow the law of their sector. */
    public List<OrganSummary> addressees() {
        return organs.all().stream().filter(FilingRequests::answers).toList();
    }

    private static boolean answers(OrganSummary organ) {
        return answers(organ.kind());
    }

    static boolean answers(OrganKind kind) {
        return switch (kind) {
            case GOVERNMENT, GOVERNMENT_OFFICE, DEPARTMENT, SUB_DISTRICT -> true;
            case COMMUNITY, PUBLIC_SERVICE_ENTITY -> false;
        };
    }

    /** Everything the applicant should mend before sending; empty when the form is complete. */
    public List<FieldProblem> problems(NewRequest request) {
        return FilingRequirements.problems(request, ChinaTime.today(clock));
    }

    /**
     * Files the request once for each submission key, however often it is sent.
     *
     * @return the receipt; refused when the form is incomplete or the organ does not answer requests
     */
    @Transactional
    public Answer<Receipt> file(NewRequest request, UUID submissionKey) {
        boolean isAddressed = request.organ() != null
                && organs.find(request.organ()).filter(FilingRequests::answers).isPresent();
        if (!isAddressed || !problems(request).isEmpty()) {
            return Answer.refused("request.refused.incomplete");
        }
        Arrival arrival = new Arrival(Channel.ONLINE, ChinaTime.today(clock), false);
        return intake.take(request, arrival, submissionKey, Hand.APPLICANT).map(id -> receipts.of(submissionKey));
    }

    /** The receipt of a submission; empty when there was none. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(UUID submissionKey) {
        return receipts.find(submissionKey);
    }
}
