package org.daylight.workbench.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.files.ClearingFindings.Clearing;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.request.AnsweringRequests;
import org.daylight.request.CaseAt;
import org.daylight.request.CaseFile;
import org.daylight.request.Enclosure;
import org.daylight.request.EnclosureKind;
import org.daylight.request.ProposedReply;
import org.daylight.request.RequestId;
import org.daylight.request.RequestViews;
import org.daylight.rules.law.ArticleRef;
import org.daylight.rules.request.Outcome;
import org.daylight.shared.Answer;
import org.daylight.workbench.ClearanceForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Drafting, signing, giving back and serving the reply. */
@Controller
class ReplyPages {

    private final RequestViews views;
    private final AnsweringRequests answering;
    private final FileStore files;
    private final CasePages cases;

    ReplyPages(RequestViews views, AnsweringRequests answering, FileStore files, CasePages cases) {
        this.views = views;
        this.answering = answering;
        this.files = files;
        this.cases = cases;
    }

    @GetMapping("/workbench/requests/{id}/reply")
    @Permit(Permission.HANDLE_REQUEST)
    ModelAndView draft(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String outcome) {
        CaseFile file = file(actor, CasePages.id(id));
        ProposedReply former = file.draft() == null ? null : file.draft().reply();
        Outcome chosen = outcome(outcome);
        if (chosen == null && former != null) {
            return page(file, former, null);
        }
        String basis = chosen == null ? "" : basis(chosen);
        ProposedReply blank = new ProposedReply(
                chosen == null ? Outcome.GRANTED : chosen,
                basis,
                former == null ? "" : former.findings(),
                former == null ? "" : former.reasons(),
                List.of());
        return page(file, chosen == null ? null : blank, null);
    }

    private CaseFile file(Actor actor, RequestId id) {
        return views.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable Outcome outcome(String name) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(name) && one.isDecidedByReply())
                .findFirst()
                .orElse(null);
    }

    private static String basis(Outcome outcome) {
        return outcome.legalBasis().stream().map(ArticleRef::chinese).collect(Collectors.joining("、"));
    }

    private static ModelAndView page(
            CaseFile file, @Nullable ProposedReply reply, Answer.@Nullable Refused<?> refused) {
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put(
                "outcomes",
                Arrays.stream(Outcome.values())
                        .filter(Outcome::isDecidedByReply)
                        .toList());
        model.put("reply", reply);
        model.put("refused", refused);
        model.put("accepted", FilePolicy.CASE_ATTACHMENT.acceptAttribute());
        model.put("megabytes", FilePolicy.CASE_ATTACHMENT.megabytes());
        return new ModelAndView("workbench/request/reply", model);
    }

    @PostMapping("/workbench/requests/{id}/reply")
    @Permit(Permission.HANDLE_REQUEST)
    ModelAndView propose(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "attachments", required = false) @Nullable List<MultipartFile> uploads) {
        RequestId request = CasePages.id(id);
        CaseFile file = file(actor, request);
        ActInput input = new ActInput(values);
        Outcome outcome = outcome(input.text("outcome"));
        if (outcome == null) {
            return again(file, null, (Answer.Refused<?>) Answer.refused("request.refused.unreadable"));
        }
        List<Enclosure> enclosures = new ArrayList<>(kept(file, values));
        Answer.Refused<?> unfit = store(uploads == null ? List.of() : uploads, enclosures);
        ProposedReply reply = new ProposedReply(
                outcome, input.text("basis"), input.text("findings"), input.text("reasons"), enclosures);
        if (unfit != null) {
            return again(file, reply, unfit);
        }
        return switch (answering.propose(actor, new CaseAt(request, input.version()), reply)) {
            case Answer.Done<RequestId> done -> new ModelAndView("redirect:/workbench/requests/" + request);
            case Answer.Refused<RequestId> refused -> again(file, reply, refused);
        };
    }

    private static ModelAndView again(CaseFile file, @Nullable ProposedReply reply, Answer.Refused<?> refused) {
        ModelAndView view = page(file, reply, refused);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /** Attachments of the former draft that the drafter did not drop. */
    private static List<Enclosure> kept(CaseFile file, Map<String, String> values) {
        return file.draft() == null
                ? List.of()
                : file.draft().reply().attachments().stream()
                        .filter(one -> values.containsKey("keep." + one.file()))
                        .toList();
    }

    private Answer.@Nullable Refused<?> store(List<MultipartFile> uploads, List<Enclosure> enclosures) {
        for (MultipartFile upload : uploads) {
            if (upload.isEmpty()) {
                continue;
            }
            switch (store(upload)) {
                case Answer.Done(StoredFile stored) -> enclosures.add(new Enclosure(EnclosureKind.REPLY, stored.id()));
                case Answer.Refused<StoredFile> refused -> {
                    return refused;
                }
            }
        }
        return null;
    }

    private Answer<StoredFile> store(MultipartFile upload) {
        try (InputStream content = upload.getInputStream()) {
            String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
            return files.store(content, name, FilePolicy.CASE_ATTACHMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers for what an attachment of the reply carries unseen. */
    @PostMapping("/workbench/requests/{id}/files/{file}/clearance")
    @Permit(Permission.HANDLE_REQUEST)
    ModelAndView clear(
            Actor actor, @PathVariable String id, @PathVariable UUID file, @ModelAttribute ClearanceForm form) {
        RequestId request = CasePages.id(id);
        CaseAt at = new CaseAt(request, Math.clamp(form.seen(), -1, Integer.MAX_VALUE));
        Clearing word = form.of(file);
        Answer<RequestId> answer = answering.clear(actor, at, word);
        ModelAndView view = cases.after(actor, request, answer);
        return answer instanceof Answer.Refused<RequestId> ? view.addObject("typed", word) : view;
    }

    @PostMapping("/workbench/requests/{id}/reply/{step}")
    @Permit(Permission.VIEW_REQUEST)
    ModelAndView decide(
            Actor actor, @PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> values) {
        RequestId request = CasePages.id(id);
        ActInput input = new ActInput(values);
        CaseAt at = new CaseAt(request, input.version());
        try {
            Answer<RequestId> answer = switch (step) {
                case "sign" -> answering.sign(actor, at, input.on());
                case "return" -> answering.giveBack(actor, at, input.text("text"));
                case "serve" -> answering.serve(actor, at, input.on(), input.way());
                default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            };
            return CasePages.keeping(cases.after(actor, request, answer), step, values);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return cases.refused(actor, request, (Answer.Refused<?>) Answer.refused("request.refused.unreadable"));
        }
    }
}
