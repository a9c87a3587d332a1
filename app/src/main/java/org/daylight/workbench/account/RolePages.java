package org.daylight.workbench.account;

import java.util.Map;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.GrantingRoles;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.shared.Answer;
import org.daylight.workbench.account.StaffPages.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The security administrator says who holds which role and how far it reaches. */
@Controller
@Permit(Permission.GRANT_ROLES)
class RolePages {

    private final StaffPages pages;
    private final GrantingRoles granting;

    RolePages(StaffPages pages, GrantingRoles granting) {
        this.pages = pages;
        this.granting = granting;
    }

    @GetMapping("/workbench/roles")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String behind) {
        return new ModelAndView("workbench/account/roles", pages.list(reader(actor), words, behind));
    }

    private static Reader reader(Actor actor) {
        return new Reader(actor, Permission.GRANT_ROLES);
    }

    @GetMapping("/workbench/roles/{id}")
    ModelAndView roles(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable Done done) {
        return roles(actor, id, StaffPages.done(done), "");
    }

    @PostMapping("/workbench/roles/{id}")
    ModelAndView grant(Actor actor, @PathVariable UUID id, @RequestParam Role role, @RequestParam Scope scope) {
        return then(
                actor, id, new Outcome(Done.GRANTED, granting.grant(actor, new AccountId(id), new Grant(role, scope))));
    }

    @PostMapping("/workbench/roles/{id}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam Role role) {
        return then(actor, id, new Outcome(Done.WITHDRAWN, granting.withdraw(actor, new AccountId(id), role)));
    }

    @PostMapping("/workbench/roles/{id}/second-factor")
    ModelAndView forgetSecondFactor(Actor actor, @PathVariable UUID id) {
        return then(
                actor, id, new Outcome(Done.FACTOR_FORGOTTEN, granting.forgetSecondFactor(actor, new AccountId(id))));
    }

    /** An act with the sentence that tells that it was done. */
    private record Outcome(Done done, Answer<AccountId> answer) {}

    private ModelAndView then(Actor actor, UUID id, Outcome outcome) {
        return switch (outcome.answer()) {
            case Answer.Done<AccountId> yes ->
                new ModelAndView("redirect:/workbench/roles/" + id + "?done=" + outcome.done());
            case Answer.Refused<AccountId> refused -> roles(actor, id, "", refused.messageKey());
        };
    }

    private ModelAndView roles(Actor actor, UUID id, String done, String problem) {
        return new ModelAndView(
                "workbench/account/account-roles",
                Map.of("row", pages.row(pages.find(reader(actor), id)), "done", done, "problem", problem));
    }
}
