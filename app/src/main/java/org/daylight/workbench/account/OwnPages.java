package org.daylight.workbench.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.ChangingPasswords;
import org.daylight.account.EndingSessions;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.account.SecondFactors;
import org.daylight.account.StaffSessions;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What everybody does with the own account: password, second factor, sessions. */
@Controller
@Permit(Permission.USE_WORKBENCH)
class OwnPages {

    private final ChangingPasswords passwords;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final EndingSessions ending;

    OwnPages(ChangingPasswords passwords, SecondFactors factors, StaffSessions sessions, EndingSessions ending) {
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.ending = ending;
    }

    /** A password wished for, typed twice. */
    record Wish(
            @Nullable String present,
            @Nullable String wished,
            @Nullable String again) {

        boolean isTypedTwice() {
            return StaffPages.text(wished).equals(StaffPages.text(again));
        }

        ChangingPasswords.Change change() {
            return new ChangingPasswords.Change(StaffPages.text(present), StaffPages.text(wished));
        }

        @Override
        public String toString() {
            return "Wish";
        }
    }

    @GetMapping("/workbench/me")
    ModelAndView me(Actor actor, HttpServletRequest request, @RequestParam(required = false) @Nullable Done done) {
        Map<String, Object> model = new HashMap<>();
        model.put("sessions", sessions.of(actor, request.getSession().getId()));
        model.put("secondFactor", factors.isSetUp(actor.account()));
        model.put("done", StaffPages.done(done));
        return new ModelAndView("workbench/account/me", model);
    }

    @PostMapping("/workbench/me/sessions/end")
    String endSessions(Actor actor) {
        sessions.endOwn(actor);
        return "redirect:/sign-in?left";
    }

    @GetMapping("/workbench/me/password")
    ModelAndView passwordForm() {
        return new ModelAndView("workbench/account/password", Map.of("problem", ""));
    }

    @PostMapping("/workbench/me/password")
    ModelAndView changePassword(Actor actor, Wish wish, HttpServletRequest request, HttpServletResponse response) {
        if (!wish.isTypedTwice()) {
            return problem("account.password.again-differs");
        }
        return switch (passwords.change(actor, wish.change())) {
            case Answer.Done<AccountId> done -> {
                ending.elsewhere(request, response);
                yield new ModelAndView("redirect:/workbench/me?done=" + Done.PASSWORD_CHANGED);
            }
            case Answer.Refused<AccountId> refused -> problem(refused.messageKey());
        };
    }

    @GetMapping("/workbench/me/second-factor")
    ModelAndView secondFactor(Actor actor) {
        return secondFactor(actor, "");
    }

    /** The address for the authenticator app as a picture; only while the factor waits for its first code. */
    @GetMapping("/workbench/me/second-factor/picture")
    ResponseEntity<String> picture(Actor actor) {
        return switch (factors.begin(actor)) {
            case Answer.Done<SecondFactors.Setup>(SecondFactors.Setup setup) ->
                ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml"))
                        .body(QrPicture.svg(setup.address()));
            case Answer.Refused<SecondFactors.Setup> refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/workbench/me/second-factor")
    ModelAndView confirm(
            Actor actor, @RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        return switch (factors.confirm(actor, code)) {
            case Answer.Done<List<String>>(List<String> codes) -> {
                ending.elsewhere(request, response);
                yield new ModelAndView("workbench/account/recovery-codes", Map.of("codes", codes));
            }
            case Answer.Refused<List<String>> refused -> secondFactor(actor, refused.messageKey());
        };
    }

    @PostMapping("/workbench/me/second-factor/remove")
    ModelAndView remove(
            Actor actor, @RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        return switch (factors.remove(actor, code)) {
            case Answer.Done<AccountId> done -> {
                ending.elsewhere(request, response);
                yield new ModelAndView("redirect:/workbench/me?done=" + Done.FACTOR_REMOVED);
            }
            case Answer.Refused<AccountId> refused -> secondFactor(actor, refused.messageKey());
        };
    }

    private static ModelAndView problem(String problem) {
        return new ModelAndView("workbench/account/password", Map.of("problem", problem));
    }

    private ModelAndView secondFactor(Actor actor, String problem) {
        Map<String, Object> model = new HashMap<>();
        model.put("problem", problem);
        model.put("duty", factors.isDutyOf(actor));
        if (factors.begin(actor) instanceof Answer.Done<SecondFactors.Setup>(SecondFactors.Setup setup)) {
            model.put("setup", setup);
        }
        return new ModelAndView("workbench/account/second-factor", model);
    }
}
