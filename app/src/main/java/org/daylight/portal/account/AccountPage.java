package org.daylight.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.account.ApplicantId;
import org.daylight.account.ChangingPasswords;
import org.daylight.account.ClosingApplicants;
import org.daylight.account.EndingSessions;
import org.daylight.account.ForApplicants;
import org.daylight.account.RegisteringApplicants;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is kept about an applicant with an account, and what the applicant may do about it (rules.md R8-09). */
@Controller
@ForApplicants
class AccountPage {

    private final RegisteringApplicants applicants;
    private final ClosingApplicants closing;
    private final EndingSessions ending;
    private final List<AccountPageSection> sections;

    AccountPage(
            RegisteringApplicants applicants,
            ClosingApplicants closing,
            EndingSessions ending,
            List<AccountPageSection> sections) {
        this.applicants = applicants;
        this.closing = closing;
        this.ending = ending;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AccountPageSection::order))
                .toList();
    }

    @GetMapping("/account")
    ModelAndView account(ApplicantId applicant, HttpServletRequest request) {
        return page(applicant, "", request.getParameter("changed") == null ? "" : "applicant.password.changed");
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            ApplicantId applicant, Wish wish, HttpServletRequest request, HttpServletResponse response) {
        return switch (applicants.changePassword(applicant, wish.change())) {
            case Answer.Done<ApplicantId> done -> {
                ending.elsewhere(request, response);
                yield new ModelAndView("redirect:/account?changed");
            }
            case Answer.Refused<ApplicantId> refused -> page(applicant, refused.messageKey(), "");
        };
    }

    /** The present password and the one wished for; a browser may leave fields out. */
    record Wish(@Nullable String present, @Nullable String wished) {

        ChangingPasswords.Change change() {
            return new ChangingPasswords.Change(
                    Objects.requireNonNullElse(present, ""), Objects.requireNonNullElse(wished, ""));
        }

        @Override
        public String toString() {
            return "Wish";
        }
    }

    @PostMapping("/account/close")
    String close(ApplicantId applicant, HttpServletRequest request) {
        closing.close(applicant);
        ending.everywhere(applicant);
        request.getSession().invalidate();
        return "redirect:/account/sign-in?closed";
    }

    private ModelAndView page(ApplicantId applicant, String problem, String done) {
        Map<String, Object> model = new HashMap<>();
        model.put("profile", applicants.profile(applicant).orElseThrow());
        model.put(
                "sections",
                sections.stream().map(section -> section.of(applicant)).toList());
        model.put("problem", problem);
        model.put("done", done);
        return new ModelAndView("portal/account/account", model);
    }
}
