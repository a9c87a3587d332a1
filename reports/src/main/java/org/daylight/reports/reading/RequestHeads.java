package org.daylight.reports.reading;

import java.util.List;
import java.util.Optional;
import org.daylight.reports.reading.Labels.RequestHead;
import org.daylight.reports.text.Plain;
import org.daylight.rules.report.ApplicantColumn;

/** Finds in the head of T3 where each class of applicants stands. */
final class RequestHeads {

    private RequestHeads() {}

    static HeadColumns<ApplicantColumn> of(List<Token> tokens) {
        HeadColumns<ApplicantColumn> columns = new HeadColumns<>();
        for (Token token : tokens) {
            Optional<RequestHead> head = token.slot().isKnown()
                    ? Labels.REQUEST_HEAD.exact(Plain.foldedLabel(token.text()))
                    : Optional.empty();
            head.filter(h -> h != RequestHead.APPLICANTS && h != RequestHead.ORGANISATIONS)
                    .ifPresent(h -> columns.put(h.column(), token.slot()));
        }
        return columns;
    }
}
