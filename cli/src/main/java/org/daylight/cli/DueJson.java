package org.daylight.cli;

import java.time.LocalDate;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.Clock;
import org.daylight.rules.request.LedgerDay;
import tools.jackson.core.JsonGenerator;

/** The stable JSON of {@code due}. */
final class DueJson {

    private DueJson() {}

    static String of(Case judged, LocalDate today) {
        return LawJson.object(json -> {
            json.writeStringProperty("state", judged.state().name());
            LawJson.date(json, "receivedOn", judged.receivedOn());
            LawJson.date(json, "clockStartedOn", judged.clockStartedOn());
            LawJson.date(json, "answerDue", judged.answerDue());
            LawJson.date(json, "correctionDue", judged.correctionDue());
            LawJson.date(json, "applicantCorrectionDue", judged.applicantCorrectionDue());
            LawJson.date(json, "payDue", judged.payDue());
            json.writeArrayPropertyStart("clocks");
            judged.clocks().forEach(clock -> clock(json, clock));
            json.writeEndArray();
            json.writeArrayPropertyStart("ledger");
            judged.ledger(today).forEach(day -> day(json, day));
            json.writeEndArray();
        });
    }

    private static void clock(JsonGenerator json, Clock clock) {
        json.writeStartObject();
        json.writeStringProperty("kind", clock.kind().name());
        json.writeStringProperty("subject", clock.subject());
        LawJson.date(json, "startedOn", clock.startedOn());
        LawJson.date(json, "dueOn", clock.dueOn());
        json.writeStringProperty("article", clock.article().chinese());
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, LedgerDay day) {
        json.writeStartObject();
        LawJson.date(json, "date", day.date());
        json.writeStringProperty("day", day.kind().english());
        if (day.kind() == LedgerDay.Kind.COUNTED) {
            json.writeNumberProperty("n", day.n());
        } else {
            json.writeNullProperty("n");
        }
        json.writeStringProperty("reason", day.reason());
        json.writeStringProperty("article", day.article().chinese());
        json.writeEndObject();
    }
}
