package org.daylight.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.daylight.account.ApplicantId;
import org.daylight.account.Credentials;
import org.daylight.account.RegisteringApplicants;
import org.daylight.account.RegisteringApplicants.Registration;
import org.daylight.account.SignInDoor;
import org.daylight.shared.Answer;
import org.daylight.web.Everyone;
import org.daylight.web.FormTickets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where applicants register and sign in; nobody needs it in order to ask for information. */
@Controller
@Everyone
class AccountDoor {

    private static final String TOO_MANY = "sign-in.too-many";

    private final RegisteringApplicants registering;
    private final SignInDoor door;
    private final FormTickets tickets;

    AccountDoor(RegisteringApplicants registering, SignInDoor door, FormTickets tickets) {
        this.registering = registering;
        this.door = door;
        this.tickets = tickets;
    }

    /** The fields of the form. */
    record Wanted(
            @Nullable String ticket,
            @Nullable String username,
            @Nullable String password,
            @Nullable String email) {

        Credentials credentials() {
            return new Credentials(text(username), text(password));
        }

        static String text(@Nullable String field) {
            return Objects.requireNonNullElse(field, "");
        }
    }

    @GetMapping("/account/register")
    ModelAndView form() {
        return form(new Wanted(tickets.issue(), "", "", ""), "");
    }

    @PostMapping("/account/register")
    ModelAndView register(Wanted wanted, HttpServletRequest request, HttpServletResponse response) {
        UUID key = tickets.redeem(Wanted.text(wanted.ticket()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Credentials credentials = wanted.credentials();
        Registration registration = new Registration(key, credentials, Wanted.text(wanted.email()));
        return switch (registering.register(registration, request.getRemoteAddr())) {
            case Answer.Done<ApplicantId> done ->
                new ModelAndView("redirect:"
                        + door.applicant(credentials, request, response).orThrow());
            case Answer.Refused<ApplicantId> refused
            when refused.messageKey().equals(TOO_MANY) ->
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            case Answer.Refused<ApplicantId> refused -> form(wanted, refused.messageKey());
        };
    }

    @GetMapping("/account/sign-in")
    ModelAndView signIn(HttpServletRequest request) {
        return new ModelAndView("portal/account/sign-in", Map.of("notice", notice(request)));
    }

    @PostMapping("/account/sign-in")
    String enter(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (door.applicant(new Credentials(username, password), request, response)) {
            case Answer.Done<String>(String destination) -> "redirect:" + destination;
            case Answer.Refused<String> refused
            when refused.messageKey().equals(TOO_MANY) ->
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            case Answer.Refused<String> refused -> "redirect:/account/sign-in?failed";
        };
    }

    private static ModelAndView form(Wanted wanted, String problem) {
        return new ModelAndView(
                "portal/account/register",
                Map.of(
                        "ticket", Wanted.text(wanted.ticket()),
                        "name", Wanted.text(wanted.username()),
                        "email", Wanted.text(wanted.email()),
                        "problem", problem));
    }

    private static String notice(HttpServletRequest request) {
        if (request.getParameter("failed") != null) {
            return "sign-in.failed";
        }
        if (request.getParameter("closed") != null) {
            return "applicant.closed";
        }
        return request.getParameter("left") != null ? "sign-in.left" : "";
    }
}
