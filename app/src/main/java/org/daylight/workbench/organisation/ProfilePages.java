package org.daylight.workbench.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.ContactPoint;
import org.daylight.organisation.CreditCode;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganProfile.Particulars;
import org.daylight.organisation.OrganisationCode;
import org.daylight.organisation.RemedyBodies;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms for codes, functions, contacts and remedy bodies of an organ. */
@Controller
@Permit(Permission.MAINTAIN_ORGANS)
class ProfilePages {

    private static final String OFFICE = "office-";

    private final OrganDesk desk;
    private final TendingOrgans tending;

    ProfilePages(OrganDesk desk, TendingOrgans tending) {
        this.desk = desk;
        this.tending = tending;
    }

    @GetMapping("/workbench/organs/{id}/particulars")
    ModelAndView particulars(Actor actor, @PathVariable OrganId id) {
        OrganProfile organ = desk.tended(actor, id);
        Particulars told = organ.particulars();
        Map<String, String> values = new HashMap<>();
        values.put("credit-code", Objects.toString(told.creditCode(), ""));
        values.put("organisation-code", Objects.toString(told.organisationCode(), ""));
        values.put("functions", told.functions());
        fill(values, "", told.contact());
        fill(values, OFFICE, told.disclosureOffice());
        return particulars(organ).show(Form.filled(values));
    }

    @PostMapping("/workbench/organs/{id}/particulars")
    ModelAndView particulars(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.tended(actor, id);
        Form form = Form.sent(fields);
        Particulars told = new Particulars(
                creditCode(form),
                organisationCode(form),
                form.value("functions"),
                contact(form, ""),
                contact(form, OFFICE));
        return form.with(told.problems()).isGood()
                ? OrganDesk.answer(
                        tending.reviseParticulars(actor, new Target(id, form.version()), told),
                        particulars(organ),
                        form)
                : particulars(organ).show(form);
    }

    private static @Nullable CreditCode creditCode(Form form) {
        String typed = form.value("credit-code");
        CreditCode code = CreditCode.parse(typed).orElse(null);
        if (code == null && !typed.isEmpty()) {
            form.problem("credit-code", "organisation.problem.credit-code");
        }
        return code;
    }

    private static @Nullable OrganisationCode organisationCode(Form form) {
        String typed = form.value("organisation-code");
        OrganisationCode code = OrganisationCode.parse(typed).orElse(null);
        if (code == null && !typed.isEmpty()) {
            form.problem("organisation-code", "organisation.problem.organisation-code");
        }
        return code;
    }

    private static void fill(Map<String, String> values, String prefix, ContactPoint contact) {
        values.put(prefix + "name", contact.name());
        values.put(prefix + "address", contact.address());
        values.put(prefix + "opening-hours", contact.openingHours());
        values.put(prefix + "telephone", contact.telephone());
        values.put(prefix + "fax", contact.fax());
        values.put(prefix + "postcode", contact.postcode());
        values.put(prefix + "email", contact.email());
        values.put(prefix + "online", contact.online());
    }

    private static ContactPoint contact(Form form, String prefix) {
        return new ContactPoint(
                prefix.isEmpty() ? "" : form.value(prefix + "name"),
                form.value(prefix + "address"),
                form.value(prefix + "opening-hours"),
                form.value(prefix + "telephone"),
                form.value(prefix + "fax"),
                form.value(prefix + "postcode"),
                form.value(prefix + "email"),
                form.value(prefix + "online"));
    }

    private static FormPage particulars(OrganProfile organ) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.heading("workbench.organ.heading.identity"),
                Field.line("credit-code").hinted("organisation.hint.credit-code"),
                Field.line("organisation-code").hinted("organisation.hint.organisation-code"),
                Field.text("functions").hinted("organisation.hint.functions"),
                Field.heading("workbench.organ.heading.contact")));
        fields.addAll(contactFields(""));
        fields.add(Field.heading("workbench.organ.heading.disclosure-office"));
        fields.add(Field.line(OFFICE + "name").hinted("organisation.hint.office"));
        fields.addAll(contactFields(OFFICE));
        return FormPage.ofAct("particulars", OrganDesk.facts(organ), fields);
    }

    private static List<Field> contactFields(String prefix) {
        return List.of("address", "opening-hours", "telephone", "fax", "postcode", "email", "online").stream()
                .map(name -> Field.line(name).prefixed(prefix))
                .toList();
    }

    @GetMapping("/workbench/organs/{id}/remedy-bodies")
    ModelAndView remedyBodies(Actor actor, @PathVariable OrganId id) {
        OrganProfile organ = desk.tended(actor, id);
        RemedyBodies bodies = organ.remedyBodies();
        return remedyBodies(organ)
                .show(Form.filled(
                        bodies == null
                                ? Map.of()
                                : Map.of(
                                        "review-body", bodies.reviewBody(),
                                        "review-address", bodies.reviewAddress(),
                                        "review-telephone", bodies.reviewTelephone(),
                                        "court", bodies.court(),
                                        "court-address", bodies.courtAddress())));
    }

    @PostMapping("/workbench/organs/{id}/remedy-bodies")
    ModelAndView remedyBodies(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.tended(actor, id);
        Form form = Form.sent(fields);
        RemedyBodies bodies = new RemedyBodies(
                form.value("review-body"),
                form.value("review-address"),
                form.value("review-telephone"),
                form.value("court"),
                form.value("court-address"));
        return form.with(bodies.problems()).isGood()
                ? OrganDesk.answer(
                        tending.reviseRemedyBodies(actor, new Target(id, form.version()), bodies),
                        remedyBodies(organ),
                        form)
                : remedyBodies(organ).show(form);
    }

    private static FormPage remedyBodies(OrganProfile organ) {
        return FormPage.ofAct(
                "remedy-bodies",
                OrganDesk.facts(organ),
                List.of(
                        Field.line("review-body").mandatory(),
                        Field.line("review-address").mandatory(),
                        Field.line("review-telephone"),
                        Field.line("court").mandatory(),
                        Field.line("court-address").mandatory()));
    }
}
