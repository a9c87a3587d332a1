package org.daylight.workbench.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.ReorganisingOrgans;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms that rename, move, merge and dissolve an organ. */
@Controller
@Permit(Permission.MAINTAIN_ORGANS)
class ReorganisingPages {

    private final OrganDesk desk;
    private final TendingOrgans tending;

    ReorganisingPages(OrganDesk desk, TendingOrgans tending) {
        this.desk = desk;
        this.tending = tending;
    }

    @GetMapping("/workbench/organs/{id}/rename")
    ModelAndView rename(Actor actor, @PathVariable OrganId id) {
        OrganProfile organ = desk.reshaped(actor, id);
        return renaming(organ)
                .show(Form.filled(Map.of(
                        "name", organ.organ().name(), "slug", organ.organ().slug())));
    }

    @PostMapping("/workbench/organs/{id}/rename")
    ModelAndView rename(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.reshaped(actor, id);
        Form form = Form.sent(fields);
        var order = new ReorganisingOrgans.Renaming(
                target(id, form), form.value("name"), form.value("slug"), form.decree());
        return form.with(order.problems()).isGood()
                ? OrganDesk.answer(tending.rename(actor, order), renaming(organ), form)
                : renaming(organ).show(form);
    }

    private static FormPage renaming(OrganProfile organ) {
        return act(
                "rename",
                organ,
                List.of(
                        Field.line("name").mandatory(),
                        Field.line("slug").mandatory().hinted("organisation.hint.slug-change")));
    }

    @GetMapping("/workbench/organs/{id}/transfer")
    ModelAndView transfer(Actor actor, @PathVariable OrganId id) {
        return transferring(actor, desk.reshaped(actor, id)).show(Form.filled(Map.of()));
    }

    @PostMapping("/workbench/organs/{id}/transfer")
    ModelAndView transfer(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.reshaped(actor, id);
        Form form = Form.sent(fields);
        var order = new ReorganisingOrgans.Transfer(target(id, form), form.organ("parent"), form.decree());
        return form.with(order.problems()).isGood()
                ? OrganDesk.answer(tending.transfer(actor, order), transferring(actor, organ), form)
                : transferring(actor, organ).show(form);
    }

    private FormPage transferring(Actor actor, OrganProfile organ) {
        OrganId self = organ.organ().id();
        return act(
                "transfer",
                organ,
                List.of(Field.choice("parent", desk.parents(actor, other -> !desk.isWithin(other, self)))));
    }

    @GetMapping("/workbench/organs/{id}/merge")
    ModelAndView merge(Actor actor, @PathVariable OrganId id) {
        return merging(actor, desk.reshaped(actor, id)).show(Form.filled(Map.of()));
    }

    @PostMapping("/workbench/organs/{id}/merge")
    ModelAndView merge(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.reshaped(actor, id);
        Form form = Form.sent(fields);
        var order = new ReorganisingOrgans.Merger(target(id, form), form.organ("successor"), form.decree());
        return form.with(order.problems()).isGood()
                ? OrganDesk.answer(tending.merge(actor, order), merging(actor, organ), form)
                : merging(actor, organ).show(form);
    }

    private FormPage merging(Actor actor, OrganProfile organ) {
        OrganId self = organ.organ().id();
        return act(
                "merge",
                organ,
                List.of(Field.choice(
                        "successor",
                        desk.choices(
                                actor, other -> other.kind() == organ.organ().kind() && !desk.isWithin(other, self)))));
    }

    @GetMapping("/workbench/organs/{id}/dissolve")
    ModelAndView dissolve(Actor actor, @PathVariable OrganId id) {
        return act("dissolve", desk.reshaped(actor, id), List.of()).show(Form.filled(Map.of()));
    }

    @PostMapping("/workbench/organs/{id}/dissolve")
    ModelAndView dissolve(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        FormPage page = act("dissolve", desk.reshaped(actor, id), List.of());
        Form form = Form.sent(fields);
        var order = new ReorganisingOrgans.Dissolution(target(id, form), form.decree());
        return form.with(order.problems()).isGood()
                ? OrganDesk.answer(tending.dissolve(actor, order), page, form)
                : page.show(form);
    }

    private static FormPage act(String act, OrganProfile organ, List<Field> fields) {
        List<Field> all = new ArrayList<>(fields);
        all.addAll(Field.decree());
        return FormPage.ofAct(act, OrganDesk.facts(organ), all);
    }

    private static Target target(OrganId id, Form form) {
        return new Target(id, form.version());
    }
}
