package org.daylight.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.request.Applicant.Agent;
import org.daylight.request.Applicant.Contacts;
import org.daylight.rules.report.ApplicantColumn;
import org.daylight.shared.EmailAddress;
import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What the online form asks to be complete before it is sent (条例 第二十九条). Letters and visits are registered as they
 * come and are corrected by a notice instead (第三十条). There is no field for a purpose: none may be asked.
 */
final class FilingRequirements {

    static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 200;
    private static final int SHORTEST_TEXT = 4;
    private static final int AGE_OF_OWN_CONSENT = 14;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,28}");

    private final List<FieldProblem> problems = new ArrayList<>();
    private final NewRequest request;
    private final LocalDate today;

    private FilingRequirements(NewRequest request, LocalDate today) {
        this.request = request;
        this.today = today;
    }

    /** Everything to mend, in the order of the form. */
    static List<FieldProblem> problems(NewRequest request, LocalDate today) {
        FilingRequirements check = new FilingRequirements(request, today);
        check.organ();
        check.applicant(request.applicant());
        check.contacts(request.applicant().contacts());
        check.agent(request.applicant().agent());
        check.sought(request.sought());
        return List.copyOf(check.problems);
    }

    private void organ() {
        if (request.organ() == null) {
            problem("organ", "missing");
        }
    }

    private void applicant(Applicant applicant) {
        name("applicant.name", applicant.name());
        document("applicant", applicant.document(), applicant.documentNumber());
        boolean isPerson = applicant.column() == ApplicantColumn.NATURAL_PERSON;
        if (applicant.document() == IdentityDocument.CREDIT_CODE && isPerson) {
            problem("applicant.document", "not-a-person");
        }
        if (!request.encloses(EnclosureKind.IDENTITY_PROOF)) {
            problem("applicant.proof", "missing");
        }
        if (isPerson && applicant.agent() == null && isChild(applicant)) {
            problem("agent.name", "guardian");
        }
    }

    private boolean isChild(Applicant applicant) {
        return applicant.document() != null
                && applicant
                        .document()
                        .birthday(applicant.documentNumber())
                        .filter(day -> day.plusYears(AGE_OF_OWN_CONSENT).isAfter(today))
                        .isPresent();
    }

    private void contacts(Contacts contacts) {
        if (contacts.isEmpty()) {
            problem("applicant.phone", "no-contact");
        }
        if (!contacts.phone().isEmpty() && !PHONE.matcher(contacts.phone()).matches()) {
            problem("applicant.phone", "malformed");
        }
        if (!contacts.email().isEmpty() && EmailAddress.parse(contacts.email()).isEmpty()) {
            problem("applicant.email", "malformed");
        }
        if (TypedText.length(contacts.address()) > LONGEST_ADDRESS) {
            problem("applicant.address", "too-long");
        }
        if (!contacts.postcode().isEmpty() && !contacts.postcode().matches("\\d{6}")) {
            problem("applicant.postcode", "malformed");
        }
    }

    private void agent(@Nullable Agent agent) {
        if (agent == null) {
            return;
        }
        name("agent.name", agent.name());
        document("agent", agent.document(), agent.documentNumber());
        if (!agent.phone().isEmpty() && !PHONE.matcher(agent.phone()).matches()) {
            problem("agent.phone", "malformed");
        }
        if (!request.encloses(EnclosureKind.POWER_OF_ATTORNEY)) {
            problem("agent.authority", "missing");
        }
        if (!request.encloses(EnclosureKind.AGENT_IDENTITY)) {
            problem("agent.proof", "missing");
        }
    }

    private void name(String field, String name) {
        if (name.isEmpty()) {
            problem(field, "missing");
        } else if (TypedText.length(name) > LONGEST_NAME) {
            problem(field, "too-long");
        }
    }

    private void document(String whose, @Nullable IdentityDocument document, String number) {
        if (document == null) {
            problem(whose + ".document", "missing");
        }
        if (number.isEmpty()) {
            problem(whose + ".documentNumber", "missing");
        } else if (number.length() > LONGEST_NAME || (document != null && !document.accepts(number))) {
            problem(whose + ".documentNumber", "malformed");
        }
    }

    private void sought(InformationSought sought) {
        int length = TypedText.length(sought.text());
        if (length == 0) {
            problem("sought.text", "missing");
        } else if (length < SHORTEST_TEXT) {
            problem("sought.text", "unclear");
        } else if (length > LONGEST_TEXT) {
            problem("sought.text", "too-long");
        }
        if (sought.form() == null) {
            problem("sought.form", "missing");
        }
        if (sought.way() == null) {
            problem("sought.way", "missing");
        } else {
            way(sought.way(), sought.form());
        }
    }

    private void way(DeliveryWay way, @Nullable DeliveryForm form) {
        Contacts contacts = request.applicant().contacts();
        if (form != null && !way.carries(form)) {
            problem("sought.way", "does-not-fit");
        }
        if (way == DeliveryWay.POST && contacts.address().isEmpty()) {
            problem("applicant.address", "needed-for-post");
        }
        if (way == DeliveryWay.E_MAIL && contacts.email().isEmpty()) {
            problem("applicant.email", "needed-for-e-mail");
        }
    }

    private void problem(String field, String kind) {
        problems.add(new FieldProblem(field, "request.problem." + field + "." + kind));
    }
}
