package org.daylight.workbench;

import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is due today comes first. */
@Controller
class TodayPage {

    @GetMapping("/workbench")
    @Permit(Permission.USE_WORKBENCH)
    ModelAndView today(Actor actor) {
        return new ModelAndView("workbench/today", Map.of("person", actor.name()));
    }
}
