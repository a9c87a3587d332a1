package org.daylight.workbench.scope;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daylight.account.Actor;
import org.daylight.account.Role;
import org.daylight.request.AnsweringRequests;
import org.daylight.request.CaseAt;
import org.daylight.request.CaseFile;
import org.daylight.request.FilingRequests;
import org.daylight.request.HandlingRequests;
import org.daylight.request.NewRequest;
import org.daylight.request.ProposedReply;
import org.daylight.request.PursuingRequests;
import org.daylight.request.RequestCast;
import org.daylight.request.RequestId;
import org.daylight.request.RequestViews;
import org.daylight.rules.request.CaseEvent;
import org.daylight.rules.request.ConfirmingSide;
import org.daylight.rules.request.Outcome;
import org.daylight.workbench.scope.Attempt.Trial;

/** Requests for information between receipt and service, and the account of the year that counts them. */
final class CaseTrials {

    static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    private static final String CASES = "/workbench/requests/";
    private static final String BASIS = "《政府信息公开条例》第三十六条第二项";

    private final Stage stage;
    private final RequestCast cast;
    private final AnsweringRequests answering;

    CaseTrials(Stage stage, RequestCast cast) {
        this.stage = stage;
        this.cast = cast;
        this.answering = stage.get(AnsweringRequests.class);
    }

    Map<String, Trial> all() {
        Map<String, Trial> trials = new HashMap<>();
        trials.put("GET /workbench/requests/{id}", place -> on(place, received(place), ""));
        trials.put("POST /workbench/requests/{id}/acts/{act} of an officer", place -> act(place, "WITHDRAW"));
        trials.put("POST /workbench/requests/{id}/acts/{act} of a head", place -> act(place, "EXTEND"));
        trials.put(
                "POST /workbench/requests/{id}/applicant",
                place -> on(place, received(place), "/applicant").hiding("110101199003077475"));
        trials.put("GET /workbench/requests/{id}/files/{file}", place -> {
            RequestId id = received(place);
            return on(place, id, "/files/" + proof(place, id)).hiding("%PDF");
        });
        trials.put("GET /workbench/requests/{id}/files/{file} of another case", place -> {
            Place shown = place.isReached() ? place : Place.OWN;
            return on(shown, received(shown), "/files/" + proof(place, received(place)))
                    .hiding("%PDF");
        });
        trials.put("POST /workbench/requests/{id}/files/{file}/clearance", place -> {
            RequestId id = drafted(place);
            return on(place, id, "/files/" + proof(place, id) + "/clearance")
                    .with(Map.of("seen", Integer.toString(at(place, id).version()), "reason", "核对过。"));
        });
        trials.put("GET /workbench/requests/{id}/reply", place -> on(place, received(place), "/reply"));
        trials.put("POST /workbench/requests/{id}/reply", this::proposal);
        trials.put("POST /workbench/requests/{id}/reply/{step} signing", place -> step(place, drafted(place), "sign"));
        trials.put(
                "POST /workbench/requests/{id}/reply/{step} giving back",
                place -> step(place, drafted(place), "return"));
        trials.put("POST /workbench/requests/{id}/reply/{step} serving", place -> step(place, signed(place), "serve"));
        trials.put("GET /workbench/annual-reports/{organ}/{year}/{row}/{column}", this::counted);
        trials.put("GET /account/requests/{id}", place -> Attempt.at("/account/requests/" + received(place)));
        trials.put(
                "GET /requests/track/files/{file}",
                place -> Attempt.at("/requests/track/files/" + proof(place, received(place)))
                        .hiding("%PDF"));
        return trials;
    }

    private Attempt on(Place place, RequestId id, String act) {
        return Attempt.at(CASES + id + act)
                .hiding(seen(place, id).facts().sought().text());
    }

    private Attempt act(Place place, String act) {
        RequestId id = received(place);
        return on(place, id, "/acts/" + act).with(fields(place, id, Map.of("days", "5", "text", "案情复杂。")));
    }

    private Map<String, String> fields(Place place, RequestId id, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("version", Integer.toString(seen(place, id).version()));
        fields.put("on", FRI_2026_09_25.toString());
        return fields;
    }

    private Attempt proposal(Place place) {
        RequestId id = received(place);
        return on(place, id, "/reply")
                .with(fields(place, id, Map.of("outcome", "GRANTED", "basis", BASIS, "reasons", "现予提供。")));
    }

    private Attempt step(Place place, RequestId id, String step) {
        return on(place, id, "/reply/" + step).with(fields(place, id, Map.of("text", "请补充依据。", "way", "ELECTRONIC")));
    }

    private Attempt counted(Place place) {
        RequestId id = received(place);
        return Attempt.at("/workbench/annual-reports/" + stage.organ(place) + "/2026/new_received/natural_person")
                .hiding(seen(place, id).number());
    }

    private Actor officer(Place place) {
        return stage.works(Role.DISCLOSURE_OFFICER, stage.organ(place));
    }

    private Actor head(Place place) {
        return stage.works(Role.OFFICE_HEAD, stage.organ(place));
    }

    private RequestId received(Place place) {
        NewRequest usual = cast.request("雨污分流改造工程的竣工验收报告" + Stage.mark());
        NewRequest request = new NewRequest(stage.organ(place), usual.applicant(), usual.sought(), usual.enclosures());
        RequestId id = stage.get(FilingRequests.class)
                .file(request, UUID.randomUUID())
                .orThrow()
                .request();
        stage.get(PursuingRequests.class).confirm(id).orThrow();
        return stage.get(HandlingRequests.class)
                .take(officer(place), at(place, id), new CaseEvent.Confirmed(FRI_2026_09_25, ConfirmingSide.AGENCY), "")
                .orThrow();
    }

    private RequestId drafted(Place place) {
        ProposedReply reply = new ProposedReply(Outcome.GRANTED, BASIS, "", "现予提供。", List.of());
        RequestId id = received(place);
        return answering.propose(officer(place), at(place, id), reply).orThrow();
    }

    private RequestId signed(Place place) {
        RequestId id = drafted(place);
        return answering.sign(head(place), at(place, id), FRI_2026_09_25).orThrow();
    }

    private String proof(Place place, RequestId id) {
        return seen(place, id).facts().identityFiles().getFirst().file().id().toString();
    }

    private CaseAt at(Place place, RequestId id) {
        return new CaseAt(id, seen(place, id).version());
    }

    private CaseFile seen(Place place, RequestId id) {
        return stage.get(RequestViews.class).find(officer(place), id).orElseThrow();
    }
}
