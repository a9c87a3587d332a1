package org.daylight.workbench.annualreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.Observation;
import org.daylight.annualreport.ObservingReports;
import org.daylight.annualreport.SourceId;
import org.daylight.shared.Answer;
import org.daylight.web.FormTickets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The observatory of published annual reports (年报观察). */
@Controller
@RequestMapping("/workbench/observatory")
@Permit(Permission.OBSERVE_REPORTS)
class ObservatoryPages {

    private final ObservingReports observing;
    private final FormTickets tickets;

    ObservatoryPages(ObservingReports observing, FormTickets tickets) {
        this.observing = observing;
        this.tickets = tickets;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, new Answer.Refused<>("", List.of(), ""));
    }

    private ModelAndView list(Actor actor, Answer.Refused<?> problem) {
        return new ModelAndView(
                "workbench/annualreport/observatory",
                Map.of("sources", observing.list(actor), "ticket", tickets.issue(), "problem", problem));
    }

    @PostMapping
    ModelAndView importFile(Actor actor, @RequestParam String ticket, @RequestParam MultipartFile file) {
        Optional<UUID> submission = tickets.redeem(ticket);
        if (submission.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Answer<SourceId> answer = observing.importFile(actor, submission.get(), name(file), bytes(file));
        return switch (answer) {
            case Answer.Done<SourceId> done -> new ModelAndView("redirect:/workbench/observatory/" + done.value());
            case Answer.Refused<SourceId> refused -> {
                ModelAndView page = list(actor, refused);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id, Locale locale) {
        Observation observation = observing
                .open(actor, new SourceId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ObservedReportView> reports = observation.reports().stream()
                .map(checked -> ObservedReportViews.of(checked, locale))
                .toList();
        return new ModelAndView(
                "workbench/annualreport/observed", Map.of("source", observation.source(), "reports", reports));
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
