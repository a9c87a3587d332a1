package org.daylight.workbench.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.MaintainingProfiles;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganProfile;
import org.daylight.organisation.OrganProfile.Leader;
import org.daylight.organisation.OrganProfile.Unit;
import org.daylight.organisation.ReorganisingOrgans.Target;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of leaders and of internal units; a row that is emptied is taken off the list. */
@Controller
@Permit(Permission.MAINTAIN_ORGANS)
class PeoplePages {

    private static final List<String> LEADER = List.of("name", "title", "duties");
    private static final List<String> UNIT = List.of("name", "telephone", "duties");
    private static final int SPARE_ROWS = 3;

    private final OrganDesk desk;
    private final TendingOrgans tending;

    PeoplePages(OrganDesk desk, TendingOrgans tending) {
        this.desk = desk;
        this.tending = tending;
    }

    @GetMapping("/workbench/organs/{id}/leaders")
    ModelAndView leaders(Actor actor, @PathVariable OrganId id) {
        OrganProfile organ = desk.tended(actor, id);
        Map<String, String> values = new HashMap<>();
        int n = 0;
        for (Leader leader : organ.leaders()) {
            n++;
            values.put("name-" + n, leader.name());
            values.put("title-" + n, leader.title());
            values.put("duties-" + n, leader.duties());
        }
        return page("leaders", organ, LEADER, n).show(Form.filled(values));
    }

    @PostMapping("/workbench/organs/{id}/leaders")
    ModelAndView leaders(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.tended(actor, id);
        Form form = Form.sent(fields).closedUp(LEADER);
        List<Leader> leaders = rows(
                form, n -> new Leader(form.value("name-" + n), form.value("title-" + n), form.value("duties-" + n)));
        FormPage page = page("leaders", organ, LEADER, leaders.size());
        return form.with(MaintainingProfiles.leaderProblems(leaders)).isGood()
                ? OrganDesk.answer(tending.reviseLeaders(actor, new Target(id, form.version()), leaders), page, form)
                : page.show(form);
    }

    @GetMapping("/workbench/organs/{id}/units")
    ModelAndView units(Actor actor, @PathVariable OrganId id) {
        OrganProfile organ = desk.tended(actor, id);
        Map<String, String> values = new HashMap<>();
        int n = 0;
        for (Unit unit : organ.units()) {
            n++;
            values.put("name-" + n, unit.name());
            values.put("telephone-" + n, unit.telephone());
            values.put("duties-" + n, unit.duties());
        }
        return page("units", organ, UNIT, n).show(Form.filled(values));
    }

    @PostMapping("/workbench/organs/{id}/units")
    ModelAndView units(Actor actor, @PathVariable OrganId id, @RequestParam Map<String, String> fields) {
        OrganProfile organ = desk.tended(actor, id);
        Form form = Form.sent(fields).closedUp(UNIT);
        List<Unit> units = rows(
                form, n -> new Unit(form.value("name-" + n), form.value("duties-" + n), form.value("telephone-" + n)));
        FormPage page = page("units", organ, UNIT, units.size());
        return form.with(MaintainingProfiles.unitProblems(units)).isGood()
                ? OrganDesk.answer(tending.reviseUnits(actor, new Target(id, form.version()), units), page, form)
                : page.show(form);
    }

    private static <T> List<T> rows(Form form, IntFunction<T> make) {
        return IntStream.rangeClosed(1, form.rows("name")).mapToObj(make).toList();
    }

    /** A page with a label of its own for each column of leaders and of units. */
    private static FormPage page(String act, OrganProfile organ, List<String> columns, int filled) {
        List<Field> fields = new ArrayList<>();
        for (int n = 1; n <= filled + SPARE_ROWS; n++) {
            for (String column : columns) {
                String labelKey = "organisation.field." + act + "." + column;
                Field.Type type = "duties".equals(column) ? Field.Type.TEXT : Field.Type.LINE;
                fields.add(new Field(column, type, labelKey, 0, "", false, List.of()).row(n));
            }
        }
        return FormPage.ofAct(act, OrganDesk.facts(organ), fields);
    }
}
