package org.daylight.portal.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daylight.files.FilePolicy;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.FilingRequests;
import org.daylight.request.NewRequest;
import org.daylight.request.Receipt;
import org.daylight.shared.Answer;
import org.daylight.web.Everyone;
import org.daylight.web.FormTickets;
import org.daylight.web.StrangersUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** The way to ask: what it is, the form, and the one submission of it. */
@Controller
@Everyone
class FilingPages {

    private final FilingRequests filing;
    private final OrganDirectory organs;
    private final ProofUploads uploads;
    private final FormTickets tickets;
    private final PassCookies cookies;
    private final KeptForAccounts kept;

    FilingPages(
            FilingRequests filing,
            OrganDirectory organs,
            ProofUploads uploads,
            FormTickets tickets,
            PassCookies cookies,
            KeptForAccounts kept) {
        this.filing = filing;
        this.organs = organs;
        this.uploads = uploads;
        this.tickets = tickets;
        this.cookies = cookies;
        this.kept = kept;
    }

    @Configuration(proxyBeanMethods = false)
    static class Proofs {

        @Bean
        StrangersUpload proofsOfStrangers() {
            return new StrangersUpload("/requests/new");
        }
    }

    @GetMapping("/requests")
    ModelAndView guide() {
        return new ModelAndView("portal/request/guide", Map.of());
    }

    @GetMapping("/requests/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String organ) {
        boolean isSectorService = organs.findBySlug(organ)
                .filter(found -> found.kind() == OrganKind.PUBLIC_SERVICE_ENTITY)
                .isPresent();
        if (isSectorService) {
            String name = organs.findBySlug(organ).map(OrganSummary::name).orElse("");
            return new ModelAndView("portal/request/sector", Map.of("name", name));
        }
        Map<String, String> values = Map.of("organ", organ, "ticket", tickets.issue());
        return page(new RequestForm(values, Map.of(), List.of()));
    }

    @PostMapping("/requests/new")
    ModelAndView send(
            @RequestParam Map<String, String> values, HttpServletRequest request, HttpServletResponse response) {
        SubmittedForm form = new SubmittedForm(values);
        Optional<UUID> key = tickets.redeem(form.value("ticket"));
        if (key.isPresent() && filing.receipt(key.get()).isPresent()) {
            return receipt(key.get(), request, response);
        }
        receiveFiles(form, request, tickets.isOurs(form.value("ticket")));
        NewRequest content = form.request(organ(form.value("organ")));
        form.mend(filing.problems(content));
        if (key.isEmpty()) {
            form.refuse("ticket", "request.problem.ticket.expired");
        }
        if (!form.isComplete()) {
            return again(form);
        }
        Answer<Receipt> answer = filing.file(content, key.orElseThrow());
        if (answer instanceof Answer.Refused<Receipt> refused) {
            form.refuse("organ", refused.messageKey());
            return again(form);
        }
        kept.keep(answer.orThrow().request());
        return receipt(key.get(), request, response);
    }

    private ModelAndView receipt(UUID key, HttpServletRequest request, HttpServletResponse response) {
        cookies.give(ReaderPasses.Kind.RECEIPT, key, request, response);
        return new ModelAndView("redirect:/requests/receipt");
    }

    private void receiveFiles(SubmittedForm form, HttpServletRequest request, boolean isOurs) {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        for (String field : List.of("applicant.proof", "agent.authority", "agent.proof")) {
            @Nullable MultipartFile upload = parts == null ? null : parts.getFile(field);
            String kept = form.value(field + ".kept");
            (isOurs ? uploads.receive(upload, kept, request.getRemoteAddr()) : uploads.receiveNothing(upload, kept))
                    .ifPresent(file -> form.enclose(field, file));
        }
    }

    private Optional<OrganId> organ(String slug) {
        return filing.addressees().stream()
                .filter(organ -> organ.slug().equals(slug))
                .map(OrganSummary::id)
                .findFirst();
    }

    /** The same form with everything that was entered, and a ticket that is good again. */
    private ModelAndView again(SubmittedForm sent) {
        RequestForm form = sent.form();
        Map<String, String> values = new LinkedHashMap<>(form.values());
        if (tickets.redeem(form.value("ticket")).isEmpty()) {
            values.put("ticket", tickets.issue());
        }
        ModelAndView view = page(new RequestForm(values, form.kept(), form.problems()));
        view.setStatus(
                sent.isRefusedBy(ProofUploads.TOO_MANY)
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(RequestForm form) {
        return new ModelAndView(
                "portal/request/form",
                Map.of(
                        "form", form,
                        "organs", filing.addressees(),
                        "accepted", FilePolicy.IDENTITY_PROOF.acceptAttribute(),
                        "megabytes", FilePolicy.IDENTITY_PROOF.megabytes()));
    }
}
