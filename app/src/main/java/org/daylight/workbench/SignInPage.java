package org.daylight.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.daylight.account.Credentials;
import org.daylight.account.SignInDoor;
import org.daylight.shared.Answer;
import org.daylight.web.Everyone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where staff sign in: name and password, then the code of those who have a second factor. */
@Controller
@Everyone
class SignInPage {

    private static final String TOO_MANY = "sign-in.too-many";

    private final SignInDoor door;

    SignInPage(SignInDoor door) {
        this.door = door;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request) {
        return new ModelAndView("portal/sign-in", Map.of("notice", notice(request)));
    }

    @PostMapping("/sign-in")
    String enter(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (door.staff(new Credentials(username, password), request, response)) {
            case Answer.Done<String>(String destination) -> "redirect:" + destination;
            case Answer.Refused<String> refused
            when refused.messageKey().equals(TOO_MANY) ->
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            case Answer.Refused<String> refused -> "redirect:/sign-in?failed";
        };
    }

    @GetMapping("/sign-in/code")
    ModelAndView code() {
        return door.awaitsCode()
                ? new ModelAndView("portal/sign-in-code", Map.of("notice", ""))
                : new ModelAndView("redirect:/sign-in?ended");
    }

    @PostMapping("/sign-in/code")
    ModelAndView show(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        if (!door.awaitsCode()) {
            return new ModelAndView("redirect:/sign-in?ended");
        }
        return switch (door.code(code, request, response)) {
            case Answer.Done<String>(String destination) -> new ModelAndView("redirect:" + destination);
            case Answer.Refused<String> refused ->
                new ModelAndView("portal/sign-in-code", Map.of("notice", refused.messageKey()));
        };
    }

    private static String notice(HttpServletRequest request) {
        if (request.getParameter("failed") != null) {
            return "sign-in.failed";
        }
        if (request.getParameter("ended") != null) {
            return "sign-in.ended";
        }
        return request.getParameter("left") != null ? "sign-in.left" : "";
    }
}
