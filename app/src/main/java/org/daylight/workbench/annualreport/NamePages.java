package org.daylight.workbench.annualreport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.JoiningNames;
import org.daylight.annualreport.NameVerdict;
import org.daylight.annualreport.NameVerdictId;
import org.daylight.annualreport.ObservedName;
import org.daylight.shared.Answer;
import org.daylight.shared.TypedText;
import org.daylight.web.FormTickets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Names under which bodies published: which may be of one body, and what people said of them. */
@Controller
class NamePages {

    private static final String PAGE = "/workbench/observatory/names";
    private static final int PAIRS = 30;
    /** Joined under the second name, joined under the first, or not of one body. */
    private static final Set<String> VERDICTS = Set.of("other", "name", "apart");

    private final JoiningNames joining;
    private final FormTickets tickets;

    NamePages(JoiningNames joining, FormTickets tickets) {
        this.joining = joining;
        this.tickets = tickets;
    }

    @GetMapping(PAGE)
    @Permit(Permission.OBSERVE_REPORTS)
    ModelAndView show(Actor actor) {
        return page(actor, new Answer.Refused<>("", List.of(), ""));
    }

    private ModelAndView page(Actor actor, Answer.Refused<?> problem) {
        JoiningNames.Overview overview = joining.overview(actor);
        List<NameView.Pair> pairs = overview.proposals().stream()
                .limit(PAIRS)
                .map(proposal -> new NameView.Pair(proposal, tickets.issue()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "view",
                new NameView(
                        overview.names().stream().map(ObservedName::name).toList(),
                        pairs,
                        overview.proposals().size(),
                        overview.standing().stream().filter(NameVerdict::same).toList(),
                        overview.standing().stream()
                                .filter(said -> !said.same())
                                .toList()));
        model.put("ticket", tickets.issue());
        model.put("mayCorrect", actor.holds(Permission.CORRECT_REPORTS));
        model.put("problem", problem);
        ModelAndView page = new ModelAndView("workbench/annualreport/names", model);
        page.setStatus(problem.messageKey().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The button that was pressed says what is to become of the two names. */
    @PostMapping(PAGE)
    @Permit(Permission.CORRECT_REPORTS)
    ModelAndView decide(Actor actor, @RequestParam Map<String, String> form) {
        String verdict = form.getOrDefault("verdict", "");
        if (!VERDICTS.contains(verdict)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        UUID submission = tickets.redeem(form.getOrDefault("ticket", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        String name = TypedText.line(form.getOrDefault("name", ""));
        String other = TypedText.line(form.getOrDefault("other", ""));
        String reason = form.getOrDefault("reason", "");
        Answer<NameVerdictId> answer = switch (verdict) {
            case "other" -> joining.join(actor, submission, new JoiningNames.Names(name, other, reason));
            case "name" -> joining.join(actor, submission, new JoiningNames.Names(other, name, reason));
            case "apart" -> joining.tellApart(actor, submission, new JoiningNames.Names(name, other, reason));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        return shown(actor, answer);
    }

    @PostMapping(PAGE + "/{id}/withdrawal")
    @Permit(Permission.CORRECT_REPORTS)
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return shown(actor, joining.withdraw(actor, new NameVerdictId(id), form.getOrDefault("reason", "")));
    }

    private ModelAndView shown(Actor actor, Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused
                ? page(actor, refused)
                : new ModelAndView("redirect:" + PAGE);
    }
}
