package org.daylight.workbench.scope;

import java.util.HashMap;
import java.util.Map;
import org.daylight.organisation.OrganCast;
import org.daylight.web.FormTickets;
import org.daylight.workbench.scope.Attempt.Trial;

/** Routes that name an organ not in their path but in a field of their form. */
final class FieldTrials {

    private final Stage stage;

    FieldTrials(Stage stage) {
        this.stage = stage;
    }

    Map<String, Trial> all() {
        return Map.of(
                "GET /workbench/annual-reports of an organ",
                place -> Attempt.at("/workbench/annual-reports").with(Map.of("organ", organ(place), "year", "2026")),
                "POST /workbench/items for an organ",
                place -> form(
                        "/workbench/items",
                        Map.of(
                                "organ", organ(place),
                                "title", "新公告" + Stage.mark(),
                                "body", "正文。",
                                "generatedOn", "2026-09-18",
                                "theme", "0201",
                                "genre", "NOTICE",
                                "audience", "EVERYBODY",
                                "disclosureClass", "PROACTIVE")),
                "POST /workbench/accounts in an organ",
                place -> form(
                        "/workbench/accounts",
                        Map.of("organ", organ(place), "signInName", "new-" + Stage.mark(), "displayName", "新人员")),
                "POST /workbench/organs below an organ",
                place -> form(
                        "/workbench/organs",
                        Map.of(
                                "parent",
                                organ(place),
                                "name",
                                "新设局" + Stage.mark(),
                                "slug",
                                OrganCast.freshSlug(),
                                "kind",
                                "DEPARTMENT",
                                "effective-on",
                                "2024-03-29",
                                "basis",
                                "明编发〔2024〕2号")),
                "POST /workbench/reading-places of an organ",
                place -> form(
                        "/workbench/reading-places",
                        Map.of(
                                "organ", organ(place),
                                "slug", "corner-" + Stage.mark(),
                                "name", "查阅点" + Stage.mark(),
                                "place-kind", "LIBRARY",
                                "address", "湖滨北路2号",
                                "opening-hours", "9:00—17:00",
                                "telephone", "0000-1234567")),
                "POST /workbench/requests/new to an organ",
                place -> form(
                        "/workbench/requests/new",
                        Map.of(
                                "organ",
                                        stage.organs()
                                                .summary(stage.organ(place))
                                                .slug(),
                                "channel", "IN_PERSON",
                                "arrivedOn", CaseTrials.FRI_2026_09_25.toString(),
                                "column", "NATURAL_PERSON",
                                "name", "李桂兰",
                                "document", "IDENTITY_CARD",
                                "documentNumber", "110101199003077475",
                                "phone", "13800138000",
                                "sought", "竣工验收报告" + Stage.mark())));
    }

    private String organ(Place place) {
        return stage.organ(place).toString();
    }

    private Attempt form(String address, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("ticket", stage.get(FormTickets.class).issue());
        return Attempt.at(address).with(fields);
    }
}
