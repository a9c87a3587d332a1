package org.daylight.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.ApplicantId;
import org.daylight.account.ChangingPasswords;
import org.daylight.account.ClosingApplicants;
import org.daylight.account.ForApplicants;
import org.daylight.account.RegisteringApplicants;
import org.daylight.shared.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is kept about an applicant with an account, and what the applicant may do about it (rules.md R8-09). */
@Controller
@ForApplicants
class AccountPage {

    private final RegisteringApplicants applicants;
    private final ClosingApplicants closing;
    private final List<AccountPageSection> sections;

    AccountPage(RegisteringApplicants applicants, ClosingApplicants closing, List<AccountPageSection> sections) {
        this.applicants = applicants;
        this.closing = closing;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AccountPageSection::order))
                .toList();
    }

    @GetMapping("/account")
    ModelAndView account(ApplicantId applicant, HttpServletRequest request) {
        return page(applicant, "", request.getParameter("changed") == null ? "" : "applicant.password.changed");
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(ApplicantId applicant, @RequestParam String present, @RequestParam String wished) {
        return switch (applicants.changePassword(applicant, new ChangingPasswords.Change(present, wished))) {
            case Answer.Done<ApplicantId> done -> new ModelAndView("redirect:/account?changed");
            case Answer.Refused<ApplicantId> refused -> page(applicant, refused.messageKey(), "");
        };
    }

    @PostMapping("/account/close")
    String close(ApplicantId applicant, HttpServletRequest request) {
        closing.close(applicant);
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
