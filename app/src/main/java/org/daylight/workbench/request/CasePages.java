package org.daylight.workbench.request;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Permit;
import org.daylight.account.Rights;
import org.daylight.files.FileDownload;
import org.daylight.files.FileFindings;
import org.daylight.files.FileId;
import org.daylight.files.StoredFile;
import org.daylight.files.UnseenContent;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.Applicant;
import org.daylight.request.CaseAt;
import org.daylight.request.CaseFile;
import org.daylight.request.HandlingRequests;
import org.daylight.request.RequestId;
import org.daylight.request.RequestViews;
import org.daylight.rules.request.CaseEvent;
import org.daylight.shared.Answer;
import org.daylight.shared.ChinaTime;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A case on one page: facts and clock, what happened, what may be done now and why nothing else may. */
@Controller
class CasePages {

    private final RequestViews views;
    private final HandlingRequests handling;
    private final Rights rights;
    private final OrganDirectory organs;
    private final FileDownload downloads;
    private final FileFindings findings;
    private final InstantSource clock;

    CasePages(
            RequestViews views,
            HandlingRequests handling,
            Rights rights,
            OrganDirectory organs,
            FileDownload downloads,
            FileFindings findings,
            InstantSource clock) {
        this.views = views;
        this.handling = handling;
        this.rights = rights;
        this.organs = organs;
        this.downloads = downloads;
        this.findings = findings;
        this.clock = clock;
    }

    @GetMapping("/workbench/requests/{id}")
    @Permit(Permission.VIEW_REQUEST)
    ModelAndView show(Actor actor, @PathVariable String id) {
        return page(actor, id(id));
    }

    static RequestId id(String text) {
        try {
            return RequestId.of(text);
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ModelAndView page(Actor actor, RequestId id) {
        CaseFile file = views.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put("organ", organs.find(file.organ()).map(OrganSummary::name).orElse(""));
        model.put("choices", ActChoices.of(file, actor, rights));
        model.put("today", ChinaTime.today(clock));
        model.put("unseen", unseen(file));
        model.put("uncleared", findings.objection(attached(file)).orElse(null));
        model.put("mayClear", rights.may(actor, Permission.HANDLE_REQUEST, file.organ()));
        model.put("maySeeApplicant", rights.may(actor, Permission.VIEW_PERSONAL_DATA, file.organ()));
        return new ModelAndView("workbench/request/case", model);
    }

    /** What the attachments of the reply carry that the applicant would not see. */
    private List<UnseenContent> unseen(CaseFile file) {
        return findings.examined(attached(file));
    }

    private static List<FileId> attached(CaseFile file) {
        return file.draft() == null
                ? List.of()
                : file.draft().attachments().stream().map(StoredFile::id).toList();
    }

    /** The case page again with the sentence why the act was not done; nothing was changed. */
    ModelAndView refused(Actor actor, RequestId id, Answer.Refused<?> refused) {
        ModelAndView view = page(actor, id);
        view.addObject("refused", refused);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    ModelAndView after(Actor actor, RequestId id, Answer<RequestId> answer) {
        return switch (answer) {
            case Answer.Done<RequestId> done -> new ModelAndView("redirect:/workbench/requests/" + id);
            case Answer.Refused<RequestId> refused -> refused(actor, id, refused);
        };
    }

    @PostMapping("/workbench/requests/{id}/acts/{act}")
    @Permit(Permission.VIEW_REQUEST)
    ModelAndView act(
            Actor actor, @PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> values) {
        RequestId request = id(id);
        ActForm form = ActForm.named(act).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ActInput input = new ActInput(values);
        CaseAt at = new CaseAt(request, input.version());
        ModelAndView view = switch (input.event(form)) {
            case Answer.Done(CaseEvent event) ->
                after(actor, request, handling.take(actor, at, event, input.text("text")));
            case Answer.Refused<CaseEvent> refused -> refused(actor, request, refused);
        };
        return keeping(view, act, values);
    }

    /** What was typed into the form of an act stays there when the act was refused. */
    static ModelAndView keeping(ModelAndView view, String act, Map<String, String> values) {
        if (view.getModel().containsKey("refused")) {
            Map<String, String> said = new HashMap<>(values);
            said.put("act", act);
            view.addObject("said", said);
        }
        return view;
    }

    @PostMapping("/workbench/requests/{id}/applicant")
    @Permit(Permission.VIEW_PERSONAL_DATA)
    ModelAndView reveal(Actor actor, @PathVariable String id) {
        ModelAndView view = page(actor, id(id));
        Applicant applicant =
                views.reveal(actor, id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return view.addObject("applicant", applicant);
    }

    @GetMapping("/workbench/requests/{id}/files/{file}")
    @Permit(Permission.VIEW_REQUEST)
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable String file) {
        FileId wanted = new FileId(id(file).value());
        return views.mayOpen(actor, id(id), wanted)
                ? downloads.of(wanted)
                : ResponseEntity.notFound().build();
    }
}
