package org.daylight.workbench.organisation;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page with one form.
 *
 * @param titleKey key of the title, whose argument is {@code subject}
 * @param subject the name of what the form is about
 * @param explainKey key of the sentence that says what the act does
 * @param action where the form goes
 * @param back where one returns without acting
 * @param hidden fields that the person does not see: version or ticket
 */
public record FormPage(
        String titleKey,
        String subject,
        String explainKey,
        String action,
        String back,
        List<Field> fields,
        Map<String, String> hidden) {

    public FormPage {
        fields = List.copyOf(fields);
        hidden = Map.copyOf(hidden);
    }

    /** A form page titled and explained by {@code workbench.organ.act.<act>}. */
    static FormPage ofAct(String act, OrganPageFacts organ, List<Field> fields) {
        String home = "/workbench/organs/" + organ.id();
        return new FormPage(
                "workbench.organ.act." + act,
                organ.name(),
                "workbench.organ.act." + act + ".explain",
                home + "/" + act,
                home,
                fields,
                Map.of("version", Long.toString(organ.version())));
    }

    /** What a form page must know of the organ it changes. */
    record OrganPageFacts(String id, String name, long version) {}

    ModelAndView show(Form form) {
        ModelAndView view = new ModelAndView("workbench/organisation/form", Map.of("formPage", this, "form", form));
        if (!form.isGood()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
