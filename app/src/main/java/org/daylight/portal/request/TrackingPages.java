package org.daylight.portal.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daylight.files.FileDownload;
import org.daylight.files.FileId;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganSummary;
import org.daylight.request.PursuingRequests;
import org.daylight.request.RequestId;
import org.daylight.request.TrackedRequest;
import org.daylight.request.TrackingRequests;
import org.daylight.request.TrackingRequests.Lookup;
import org.daylight.shared.Answer;
import org.daylight.web.Everyone;
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

/** Following a request by number and code (查询办理进度); the code is never part of an address. */
@Controller
@Everyone
class TrackingPages {

    private static final String STATUS = "redirect:/requests/track/status";
    private static final String ASK = "redirect:/requests/track";

    private final TrackingRequests tracking;
    private final PursuingRequests pursuing;
    private final OrganDirectory organs;
    private final FileDownload downloads;
    private final PassCookies cookies;
    private final KeptForAccounts kept;

    TrackingPages(
            TrackingRequests tracking,
            PursuingRequests pursuing,
            OrganDirectory organs,
            FileDownload downloads,
            PassCookies cookies,
            KeptForAccounts kept) {
        this.tracking = tracking;
        this.pursuing = pursuing;
        this.organs = organs;
        this.downloads = downloads;
        this.cookies = cookies;
        this.kept = kept;
    }

    @GetMapping("/requests/track")
    ModelAndView ask() {
        return question("", "");
    }

    private static ModelAndView question(String number, String problem) {
        return new ModelAndView("portal/request/track", Map.of("number", number, "problem", problem));
    }

    @PostMapping("/requests/track")
    ModelAndView lookUp(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (tracking.lookUp(number, code, request.getRemoteAddr())) {
            case Lookup.Found(RequestId id) -> {
                cookies.give(ReaderPasses.Kind.TRACKING, id.value(), request, response);
                kept.keep(id);
                yield new ModelAndView(STATUS);
            }
            case Lookup.Unknown() -> {
                ModelAndView view = question(number, "request.track.unknown");
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
            case Lookup.TooOften() -> throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private Optional<RequestId> holder(HttpServletRequest request) {
        return cookies.read(ReaderPasses.Kind.TRACKING, request).map(RequestId::new);
    }

    @GetMapping("/requests/track/status")
    ModelAndView status(HttpServletRequest request) {
        return holder(request)
                .flatMap(tracking::find)
                .map(found -> page(found, ""))
                .orElseGet(() -> new ModelAndView(ASK));
    }

    private ModelAndView page(TrackedRequest found, String problem) {
        String organ = organs.find(found.organ()).map(OrganSummary::name).orElse("");
        return new ModelAndView("portal/request/status", Map.of("request", found, "organ", organ, "problem", problem));
    }

    @PostMapping("/requests/track/confirm")
    ModelAndView confirm(HttpServletRequest request) {
        return act(request, pursuing::confirm);
    }

    @PostMapping("/requests/track/correct")
    ModelAndView correct(@RequestParam(defaultValue = "") String text, HttpServletRequest request) {
        return act(request, id -> pursuing.correct(id, text));
    }

    @PostMapping("/requests/track/withdraw")
    ModelAndView withdraw(HttpServletRequest request) {
        return act(request, pursuing::withdraw);
    }

    private ModelAndView act(HttpServletRequest request, Function<RequestId, Answer<RequestId>> act) {
        Optional<RequestId> id = holder(request);
        if (id.isEmpty()) {
            return new ModelAndView(ASK);
        }
        return switch (act.apply(id.get())) {
            case Answer.Done<RequestId> done -> new ModelAndView(STATUS);
            case Answer.Refused<RequestId> refused -> refused(id.get(), refused);
        };
    }

    private ModelAndView refused(RequestId id, Answer.Refused<RequestId> refused) {
        ModelAndView view = tracking.find(id)
                .map(found -> page(found, refused.messageKey()).addObject("reasons", refused.arguments()))
                .orElseGet(() -> new ModelAndView(ASK));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping("/requests/track/end")
    ModelAndView end(HttpServletRequest request, HttpServletResponse response) {
        cookies.take(ReaderPasses.Kind.TRACKING, request, response);
        cookies.take(ReaderPasses.Kind.RECEIPT, request, response);
        return new ModelAndView(ASK);
    }

    @GetMapping("/requests/track/files/{file}")
    ResponseEntity<Resource> attachment(@PathVariable String file, HttpServletRequest request) {
        FileId wanted = fileId(file);
        return holder(request)
                .filter(id -> tracking.isGiven(id, wanted))
                .map(id -> downloads.of(wanted))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static FileId fileId(String text) {
        try {
            return FileId.of(text);
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
