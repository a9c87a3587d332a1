package org.daylight.workbench.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.account.ReadingAudit;
import org.daylight.account.StaffDirectory;
import org.daylight.audit.AuditEntry;
import org.daylight.audit.AuditFilter;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit administrator reads the trail, takes it along as a table, and has it verified. */
@Controller
@Permit(Permission.READ_AUDIT)
class AuditPages {

    private static final int PAGE = 100;
    private static final String STAFF = "account:";

    private final ReadingAudit reading;
    private final StaffDirectory staff;
    private final MessageSource messages;

    AuditPages(ReadingAudit reading, StaffDirectory staff, MessageSource messages) {
        this.reading = reading;
        this.staff = staff;
        this.messages = messages;
    }

    private UnaryOperator<String> words(Locale locale) {
        return key -> messages.getMessage(key, null, locale);
    }

    /** The fields of the filter: two days, both included, and three words. */
    record Wanted(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until,

            @Nullable String subject,
            @Nullable String action,
            @Nullable String object) {

        AuditFilter filter() {
            return new AuditFilter(
                    morning(from),
                    until == null ? null : morning(until.plusDays(1)),
                    word(subject),
                    word(action),
                    word(object));
        }

        private static @Nullable Instant morning(@Nullable LocalDate day) {
            return day == null ? null : day.atStartOfDay(ChinaTime.ZONE).toInstant();
        }

        private static @Nullable String word(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    @GetMapping("/workbench/audit")
    ModelAndView log(
            Actor actor,
            Wanted wanted,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Locale locale) {
        List<AuditEntry> found = allowed(reading.before(actor, before, wanted.filter(), PAGE + 1));
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<AccountId, String> names = names(shown);
        Map<String, Object> model = new HashMap<>();
        DetailWords words = new DetailWords(messages, locale);
        model.put(
                "rows",
                shown.stream()
                        .map(entry -> row(entry, names, words.of(entry.deed())))
                        .toList());
        model.put("query", AuditQuery.of(wanted.filter(), wanted.from(), wanted.until()));
        model.put("actions", KnownDeeds.all());
        model.put("next", found.size() > PAGE ? Long.toString(shown.getLast().position()) : "");
        model.put("underWay", reading.isVerificationUnderWay());
        reading.lastVerification().ifPresent(made -> {
            model.put("verification", made);
            model.put("findings", FoundInTrail.read(made.first()));
        });
        return new ModelAndView("workbench/audit/log", model);
    }

    @GetMapping("/workbench/audit/export")
    void export(Actor actor, Wanted wanted, HttpServletResponse response, Locale locale) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(words(locale).apply("trail.export.file"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        PrintWriter out = response.getWriter();
        out.write(AuditTable.head(words(locale)));
        allowed(reading.export(actor, wanted.filter(), entry -> out.write(AuditTable.line(entry))));
        out.flush();
    }

    @PostMapping("/workbench/audit/verification")
    String verify(Actor actor) {
        allowed(reading.verify(actor));
        return "redirect:/workbench/audit";
    }

    private Map<AccountId, String> names(List<AuditEntry> entries) {
        return staff.names(entries.stream()
                .map(entry -> entry.deed().subject())
                .filter(subject -> subject.startsWith(STAFF))
                .map(subject -> AccountId.of(subject.substring(STAFF.length())))
                .distinct()
                .toList());
    }

    private static AuditRow row(AuditEntry entry, Map<AccountId, String> names, String detail) {
        String subject = entry.deed().subject();
        String person = subject.startsWith(STAFF)
                ? names.getOrDefault(AccountId.of(subject.substring(STAFF.length())), "")
                : "";
        return AuditRow.of(entry, person, detail);
    }

    private static <T> T allowed(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T> done -> done.value();
            case Answer.Refused<T> refused -> throw new AccessDeniedException(refused.messageKey());
        };
    }
}
