package org.daylight.request;

import java.util.List;
import org.daylight.rules.request.Outcome;
import org.daylight.shared.TypedText;

/**
 * A reply as drafted (答复): the outcome with its basis, what was found, why, and what is given.
 *
 * @param basis the provisions, preset from the outcome and completed by the drafter
 * @param findings what was searched and found; required for information that does not exist (rules.md R1-91)
 * @param reasons what the applicant reads as the answer
 */
public record ProposedReply(
        Outcome outcome, String basis, String findings, String reasons, List<Enclosure> attachments) {

    public ProposedReply {
        basis = TypedText.text(basis);
        findings = TypedText.text(findings);
        reasons = TypedText.text(reasons);
        attachments = List.copyOf(attachments);
    }
}
