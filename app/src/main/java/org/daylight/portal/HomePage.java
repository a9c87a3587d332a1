package org.daylight.portal;

import java.util.Map;
import org.daylight.web.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front door. */
@Controller
@Everyone
class HomePage {

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("portal/home", Map.of());
    }
}
