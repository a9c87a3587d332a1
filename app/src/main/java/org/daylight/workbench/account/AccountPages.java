package org.daylight.workbench.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.MaintainingAccounts;
import org.daylight.account.NewAccount;
import org.daylight.account.OneTimePassword;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.account.StaffMember;
import org.daylight.organisation.OrganId;
import org.daylight.shared.Answer;
import org.daylight.web.FormTickets;
import org.daylight.workbench.account.StaffPages.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The system administrator opens, disables and unlocks accounts and gives new passwords; roles are not his. */
@Controller
@Permit(Permission.MAINTAIN_ACCOUNTS)
class AccountPages {

    private final StaffPages pages;
    private final OpeningAccounts opening;
    private final MaintainingAccounts maintaining;
    private final FormTickets tickets;

    AccountPages(StaffPages pages, OpeningAccounts opening, MaintainingAccounts maintaining, FormTickets tickets) {
        this.pages = pages;
        this.opening = opening;
        this.maintaining = maintaining;
        this.tickets = tickets;
    }

    /** The fields of the form that opens an account. */
    record Wanted(
            @Nullable String ticket,
            @Nullable String signInName,
            @Nullable String displayName,
            @Nullable UUID organ) {

        NewAccount account(UUID key) {
            OrganId owner = organ == null ? Actor.INSTALLATION : new OrganId(organ);
            return new NewAccount(
                    new AccountId(key), StaffPages.text(signInName), StaffPages.text(displayName), owner, Set.of());
        }
    }

    @GetMapping("/workbench/accounts")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String behind) {
        return new ModelAndView("workbench/account/list", pages.list(reader(actor), words, behind));
    }

    private static Reader reader(Actor actor) {
        return new Reader(actor, Permission.MAINTAIN_ACCOUNTS);
    }

    @GetMapping("/workbench/accounts/new")
    ModelAndView form() {
        return form(new Wanted(tickets.issue(), "", "", null), "");
    }

    @PostMapping("/workbench/accounts")
    ModelAndView open(Actor actor, Wanted wanted) {
        UUID key = tickets.redeem(StaffPages.text(wanted.ticket()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return switch (opening.open(actor, wanted.account(key))) {
            case Answer.Done<OneTimePassword>(OneTimePassword password) -> password(actor, key, password);
            case Answer.Refused<OneTimePassword> refused -> {
                ModelAndView again = form(wanted, refused.messageKey());
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    @GetMapping("/workbench/accounts/{id}")
    ModelAndView account(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable Done done) {
        return account(actor, id, StaffPages.done(done), "");
    }

    @PostMapping("/workbench/accounts/{id}/disable")
    ModelAndView disable(Actor actor, @PathVariable UUID id) {
        return then(actor, id, new Outcome(Done.DISABLED, maintaining.disable(actor, new AccountId(id))));
    }

    @PostMapping("/workbench/accounts/{id}/enable")
    ModelAndView enable(Actor actor, @PathVariable UUID id) {
        return then(actor, id, new Outcome(Done.ENABLED, maintaining.enable(actor, new AccountId(id))));
    }

    @PostMapping("/workbench/accounts/{id}/unlock")
    ModelAndView unlock(Actor actor, @PathVariable UUID id) {
        return then(actor, id, new Outcome(Done.UNLOCKED, maintaining.unlock(actor, new AccountId(id))));
    }

    @PostMapping("/workbench/accounts/{id}/password")
    ModelAndView resetPassword(Actor actor, @PathVariable UUID id) {
        return switch (maintaining.resetPassword(actor, new AccountId(id))) {
            case Answer.Done<OneTimePassword>(OneTimePassword password) -> password(actor, id, password);
            case Answer.Refused<OneTimePassword> refused -> account(actor, id, "", refused.messageKey());
        };
    }

    /** An act with the sentence that tells that it was done. */
    private record Outcome(Done done, Answer<AccountId> answer) {}

    private ModelAndView then(Actor actor, UUID id, Outcome outcome) {
        return switch (outcome.answer()) {
            case Answer.Done<AccountId> yes ->
                new ModelAndView("redirect:/workbench/accounts/" + id + "?done=" + outcome.done());
            case Answer.Refused<AccountId> refused -> account(actor, id, "", refused.messageKey());
        };
    }

    private ModelAndView form(Wanted wanted, String problem) {
        Map<String, Object> model = new HashMap<>();
        model.put("ticket", StaffPages.text(wanted.ticket()));
        model.put("signInName", StaffPages.text(wanted.signInName()));
        model.put("displayName", StaffPages.text(wanted.displayName()));
        model.put("organ", wanted.organ() == null ? "" : wanted.organ().toString());
        model.put("organs", pages.organs());
        model.put("problem", problem);
        return new ModelAndView("workbench/account/new", model);
    }

    private ModelAndView account(Actor actor, UUID id, String done, String problem) {
        StaffMember member = pages.find(reader(actor), id);
        Map<String, Object> model = new HashMap<>();
        model.put("row", pages.row(member));
        maintaining.shutUntil(member).ifPresent(until -> model.put("shutUntil", until));
        model.put("done", done);
        model.put("problem", problem);
        return new ModelAndView("workbench/account/account", model);
    }

    private ModelAndView password(Actor actor, UUID id, OneTimePassword password) {
        return new ModelAndView(
                "workbench/account/one-time-password",
                Map.of("row", pages.row(pages.find(reader(actor), id)), "password", password.value()));
    }
}
