package org.daylight.workbench;

import java.util.Map;
import org.daylight.web.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where staff sign in. */
@Controller
@Everyone
class SignInPage {

    @GetMapping("/sign-in")
    ModelAndView signIn(@RequestParam(required = false) String failed, @RequestParam(required = false) String left) {
        String notice = failed != null ? "sign-in.failed" : left != null ? "sign-in.left" : "";
        return new ModelAndView("portal/sign-in", Map.of("notice", notice));
    }
}
