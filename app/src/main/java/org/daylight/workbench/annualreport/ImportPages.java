package org.daylight.workbench.annualreport;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.annualreport.HandedIn;
import org.daylight.annualreport.ImportId;
import org.daylight.annualreport.ImportingReports;
import org.daylight.annualreport.ObservingReports;
import org.daylight.annualreport.ReportImport;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.daylight.shared.TypedText;
import org.daylight.web.FormTickets;
import org.daylight.web.LargeUpload;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Handing in files of reports, and watching them being read. */
@Controller
@Permit(Permission.OBSERVE_REPORTS)
class ImportPages {

    private static final String HOME = "/workbench/observatory/imports";
    private static final String REFRESH_SECONDS = "3";

    private final ImportingReports importing;
    private final ObservingReports observing;
    private final FormTickets tickets;
    private final MessageSource messages;
    private final InstantSource clock;

    ImportPages(
            ImportingReports importing,
            ObservingReports observing,
            FormTickets tickets,
            MessageSource messages,
            InstantSource clock) {
        this.importing = importing;
        this.observing = observing;
        this.tickets = tickets;
        this.messages = messages;
        this.clock = clock;
    }

    /** Many files come at once; each of them may still be no larger than others. */
    @Configuration(proxyBeanMethods = false)
    static class Size {

        @Bean
        LargeUpload importOfReports() {
            return new LargeUpload(HOME, DataSize.ofMegabytes(100));
        }
    }

    @GetMapping(HOME)
    ModelAndView overview(Actor actor) {
        return overview(actor, new Answer.Refused<>("", List.of(), ""));
    }

    private ModelAndView overview(Actor actor, Answer.Refused<?> problem) {
        Map<String, Object> model = new HashMap<>();
        model.put("imports", importing.newest(actor));
        model.put("ticket", tickets.issue());
        model.put("problem", problem);
        return new ModelAndView("workbench/annualreport/imports", model);
    }

    @PostMapping(HOME)
    ModelAndView begin(
            Actor actor,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam Map<String, String> fields,
            Locale locale) {
        UUID submission = submission(fields);
        List<HandedIn> handedIn = new ArrayList<>(chosen(files.getOrDefault("files", List.of())));
        handedIn.addAll(pasted(fields, locale));
        return switch (importing.begin(actor, submission, handedIn)) {
            case Answer.Done<ImportId>(ImportId id) -> new ModelAndView("redirect:" + HOME + "/" + id);
            case Answer.Refused<ImportId> refused -> {
                ModelAndView page = overview(actor, refused);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private UUID submission(Map<String, String> fields) {
        String ticket = fields.get("ticket");
        if (ticket == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return tickets.redeem(ticket).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** A browser sends one empty part when no file was chosen. */
    private static List<HandedIn> chosen(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isEmpty())
                .map(file -> new HandedIn(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file))
                .toList();
    }

    private List<HandedIn> pasted(Map<String, String> fields, Locale locale) {
        String text = fields.getOrDefault("text", "");
        if (text.isBlank()) {
            return List.of();
        }
        String name = TypedText.line(fields.getOrDefault("name", ""));
        String time = ChinaTime.wallTime(clock.instant()).toLocalDate().toString();
        String called = name.isEmpty()
                ? messages.getMessage("annualreport.import.pasted-name", new Object[] {time}, locale)
                : name;
        return List.of(new HandedIn(called + ".txt", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Reloads itself every few seconds while files wait, unless the reader asked it not to. */
    @GetMapping(HOME + "/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean watch,
            HttpServletResponse response) {
        ReportImport shown = importing
                .find(actor, new ImportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean reloads = watch && !shown.ended();
        if (reloads) {
            response.setHeader("Refresh", REFRESH_SECONDS);
        }
        ImportRows rows = new ImportRows(
                new Words(messages, LocaleContextHolder.getLocale()), source -> observing.of(actor, source));
        return new ModelAndView(
                "workbench/annualreport/import", Map.of("shown", shown, "rows", rows.of(shown), "reloads", reloads));
    }
}
