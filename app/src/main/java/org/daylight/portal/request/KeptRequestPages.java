package org.daylight.portal.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.daylight.account.ApplicantId;
import org.daylight.account.ForApplicants;
import org.daylight.request.KeepingRequests;
import org.daylight.request.RequestId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Opens a kept request as if its code had been shown. */
@Controller
@ForApplicants
class KeptRequestPages {

    private final KeepingRequests keeping;
    private final PassCookies cookies;

    KeptRequestPages(KeepingRequests keeping, PassCookies cookies) {
        this.keeping = keeping;
        this.cookies = cookies;
    }

    @GetMapping("/account/requests/{id}")
    String open(
            @PathVariable String id, ApplicantId applicant, HttpServletRequest request, HttpServletResponse response) {
        RequestId wanted = requestId(id);
        if (!keeping.keeps(applicant, wanted)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        cookies.give(ReaderPasses.Kind.TRACKING, wanted.value(), request, response);
        return "redirect:/requests/track/status";
    }

    private static RequestId requestId(String text) {
        try {
            return RequestId.of(text);
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
