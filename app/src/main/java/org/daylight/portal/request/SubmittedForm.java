package org.daylight.portal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.organisation.OrganId;
import org.daylight.request.Applicant;
import org.daylight.request.DeliveryForm;
import org.daylight.request.DeliveryWay;
import org.daylight.request.Enclosure;
import org.daylight.request.EnclosureKind;
import org.daylight.request.FieldProblem;
import org.daylight.request.IdentityDocument;
import org.daylight.request.InformationSought;
import org.daylight.request.NewRequest;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;

/** Reads a sent form into a request; keeps what is needed to show it again. */
final class SubmittedForm {

    static final Map<String, EnclosureKind> PROOFS = proofs();

    private final Map<String, String> values;
    private final Map<String, RequestForm.Kept> kept = new LinkedHashMap<>();
    private final List<RequestForm.Problem> problems = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();

    SubmittedForm(Map<String, String> values) {
        this.values = values;
    }

    private static Map<String, EnclosureKind> proofs() {
        Map<String, EnclosureKind> proofs = new LinkedHashMap<>();
        proofs.put("applicant.proof", EnclosureKind.IDENTITY_PROOF);
        proofs.put("agent.authority", EnclosureKind.POWER_OF_ATTORNEY);
        proofs.put("agent.proof", EnclosureKind.AGENT_IDENTITY);
        return Map.copyOf(proofs);
    }

    /** Enters what came of one upload. */
    void enclose(String field, Answer<ProofUploads.Kept> upload) {
        switch (upload) {
            case Answer.Done(ProofUploads.Kept file) -> {
                kept.put(field, new RequestForm.Kept(file.file().name(), file.pass()));
                EnclosureKind kind = PROOFS.get(field);
                if (kind != null) {
                    enclosures.add(new Enclosure(kind, file.file().id()));
                }
            }
            case Answer.Refused<ProofUploads.Kept> refused ->
                problems.add(new RequestForm.Problem(field, refused.messageKey(), refused.arguments()));
        }
    }

    /** Adds what the requirements miss; a file that was refused is not also called missing. */
    void mend(List<FieldProblem> missing) {
        for (FieldProblem problem : missing) {
            if (problems.stream().noneMatch(known -> known.field().equals(problem.field()))) {
                problems.add(new RequestForm.Problem(problem.field(), problem.messageKey(), List.of()));
            }
        }
    }

    void refuse(String field, String messageKey) {
        problems.addFirst(new RequestForm.Problem(field, messageKey, List.of()));
    }

    boolean isRefusedBy(String messageKey) {
        return problems.stream().anyMatch(problem -> problem.messageKey().equals(messageKey));
    }

    boolean isComplete() {
        return problems.isEmpty();
    }

    /** The form as the reader sees it again. */
    RequestForm form() {
        return new RequestForm(values, kept, problems);
    }

    NewRequest request(Optional<OrganId> organ) {
        Applicant applicant = new Applicant(
                constant(ApplicantColumn.class, "applicant.column")
                        .filter(ApplicantColumn::isApplicantClass)
                        .orElse(ApplicantColumn.NATURAL_PERSON),
                value("applicant.name"),
                document("applicant.document"),
                value("applicant.documentNumber"),
                new Applicant.Contacts(
                        value("applicant.phone"),
                        value("applicant.email"),
                        value("applicant.address"),
                        value("applicant.postcode")),
                agent());
        InformationSought sought = new InformationSought(
                value("sought.text"),
                constant(DeliveryForm.class, "sought.form").orElse(null),
                constant(DeliveryWay.class, "sought.way").orElse(null));
        return new NewRequest(organ.orElse(null), applicant, sought, enclosures);
    }

    private Applicant.@Nullable Agent agent() {
        return form().hasAgent()
                ? new Applicant.Agent(
                        value("agent.name"),
                        document("agent.document"),
                        value("agent.documentNumber"),
                        value("agent.phone"))
                : null;
    }

    private @Nullable IdentityDocument document(String field) {
        return constant(IdentityDocument.class, field).orElse(null);
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String field) {
        try {
            return Optional.of(Enum.valueOf(type, value(field)));
        } catch (IllegalArgumentException notOffered) {
            return Optional.empty();
        }
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }
}
