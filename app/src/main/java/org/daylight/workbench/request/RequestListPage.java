package org.daylight.workbench.request;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.RequestFilter;
import org.daylight.request.RequestFilter.After;
import org.daylight.request.RequestFilter.Show;
import org.daylight.request.RequestViews;
import org.daylight.rules.request.CaseState;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The requests of the organs that the person may see: what is due first comes first. */
@Controller
class RequestListPage {

    private final RequestViews views;
    private final InstantSource clock;

    RequestListPage(RequestViews views, InstantSource clock) {
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/workbench/requests")
    @Permit(Permission.VIEW_REQUEST)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> chosen) {
        List<OrganSummary> organs = views.organs(actor);
        RequestViews.Found found = views.list(actor, filter(chosen, organs));
        Map<OrganId, String> names = new LinkedHashMap<>();
        organs.forEach(organ -> names.put(organ.id(), organ.name()));
        Map<String, Object> model = new HashMap<>();
        model.put("found", found);
        model.put("names", names);
        model.put("organs", organs);
        model.put("chosen", chosen);
        model.put("today", ChinaTime.today(clock));
        model.put("next", next(chosen, found.next()));
        model.put("mayRegister", actor.holds(Permission.HANDLE_REQUEST));
        return new ModelAndView("workbench/request/list", model);
    }

    private static RequestFilter filter(Map<String, String> chosen, List<OrganSummary> organs) {
        String organ = chosen.getOrDefault("organ", "");
        return new RequestFilter(
                constant(Show.class, chosen.getOrDefault("show", "")) instanceof Show show ? show : Show.OPEN,
                constant(CaseState.class, chosen.getOrDefault("state", "")),
                organs.stream()
                        .filter(one -> one.slug().equals(organ))
                        .map(OrganSummary::id)
                        .findFirst()
                        .orElse(null),
                chosen.getOrDefault("number", "").strip(),
                After.parse(chosen.getOrDefault("after", "")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static String next(Map<String, String> chosen, @Nullable After after) {
        if (after == null) {
            return "";
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/workbench/requests");
        List.of("show", "state", "organ", "number").forEach(name -> {
            String value = chosen.getOrDefault(name, "");
            if (!value.isEmpty()) {
                address.queryParam(name, value);
            }
        });
        return address.queryParam("after", after.asText()).encode().toUriString();
    }
}
