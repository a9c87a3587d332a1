package org.daylight.workbench.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.daylight.organisation.SplittingOrgans.Part;
import org.daylight.organisation.SplittingOrgans.Split;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that splits an organ. */
@Controller
@Permit(Permission.MAINTAIN_ORGANS)
class SplittingPage {

    private static final List<String> COLUMNS = List.of("name", "slug");
    private static final int ROWS = 4;

    private final OrganDesk desk;
    private final TendingOrgans tending;

    SplittingPage(OrganDesk desk, TendingOrgans tending) {
        this.desk = desk;
        this.tending = tending;
    }

    @GetMapping("/workbench/organs/{id}/split")
    ModelAndView split(Actor actor, @PathVariable OrganId id) {
        return page(desk.reshaped(actor, id)).show(Form.filled(Map.of("continues", "on")));
    }

    @PostMapping("/workbench/organs/{id}/split")
    ModelAndView split(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.reshaped(actor, id);
        Form form = Form.sent(fields).closedUp(COLUMNS);
        List<Part> parts = new ArrayList<>();
        for (int n = 1; n <= form.rows("name"); n++) {
            parts.add(new Part(form.value("name-" + n), form.value("slug-" + n)));
        }
        var order = new Split(new Target(id, form.version()), parts, form.isTicked("continues"), form.decree());
        return form.with(order.problems()).isGood()
                ? OrganDesk.answer(tending.split(actor, order), page(organ), form)
                : page(organ).show(form);
    }

    private static FormPage page(OrganProfile organ) {
        List<Field> fields = new ArrayList<>();
        for (int n = 1; n <= ROWS; n++) {
            fields.add(Field.line("name").row(n));
            fields.add(Field.line("slug").row(n));
        }
        fields.add(Field.tick("continues"));
        fields.addAll(Field.decree());
        return FormPage.ofAct("split", OrganDesk.facts(organ), fields);
    }
}
