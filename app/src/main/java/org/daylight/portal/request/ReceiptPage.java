package org.daylight.portal.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.FilingRequests;
import org.daylight.request.PursuingRequests;
import org.daylight.request.Receipt;
import org.daylight.web.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The receipt with number and query code, for the browser that sent the form and for an hour only (登记回执). */
@Controller
@Everyone
class ReceiptPage {

    private final FilingRequests filing;
    private final PursuingRequests pursuing;
    private final OrganDirectory organs;
    private final PassCookies cookies;

    ReceiptPage(FilingRequests filing, PursuingRequests pursuing, OrganDirectory organs, PassCookies cookies) {
        this.filing = filing;
        this.pursuing = pursuing;
        this.organs = organs;
        this.cookies = cookies;
    }

    private Optional<Receipt> receipt(HttpServletRequest request) {
        return cookies.read(ReaderPasses.Kind.RECEIPT, request).flatMap(filing::receipt);
    }

    @GetMapping("/requests/receipt")
    ModelAndView show(HttpServletRequest request) {
        return receipt(request)
                .map(receipt -> new ModelAndView(
                        "portal/request/receipt",
                        Map.of(
                                "receipt",
                                receipt,
                                "organ",
                                organs.find(receipt.organ())
                                        .map(OrganSummary::name)
                                        .orElse(""))))
                .orElseGet(() -> new ModelAndView("redirect:/requests/track"));
    }

    @PostMapping("/requests/receipt/confirm")
    ModelAndView confirm(HttpServletRequest request) {
        Optional<Receipt> receipt = receipt(request);
        receipt.ifPresent(found -> pursuing.confirm(found.request()));
        return new ModelAndView(receipt.isPresent() ? "redirect:/requests/receipt" : "redirect:/requests/track");
    }
}
