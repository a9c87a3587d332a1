package org.daylight.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.daylight.organisation.OrganId;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.request.Case;
import org.daylight.rules.setting.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case as a released version stored it, row by row, with what it must be for ever. The files of a version are added when
 * it is released and never changed afterwards.
 */
record GoldenHistory(String file, JsonNode expect, List<StoredHistory.Row> rows) {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Path FOLDER = Path.of("src/test/resources/histories");

    private static final Rulebook RULEBOOK = new Rulebook(WorkingCalendar.shipped(), Settings.defaults());
    private static final OrganId ORGAN = new OrganId(UUID.fromString("0197a1b2-c3d4-7e5f-8a6b-000000000001"));
    private static final RequestId REQUEST = new RequestId(UUID.fromString("0197a1b2-c3d4-7e5f-8a6b-000000000002"));

    static List<GoldenHistory> all() {
        return files(2).stream().map(GoldenHistory::read).toList();
    }

    /** One event of each kind as a version writes it, one file for each version that changed something. */
    static List<Path> kinds() {
        return files(1);
    }

    private static List<Path> files(int depth) {
        try (Stream<Path> files = Files.walk(FOLDER, depth)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> FOLDER.relativize(file).getNameCount() == depth)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenHistory read(Path file) {
        JsonNode history = JSON.readTree(file);
        List<StoredHistory.Row> rows = StreamSupport.stream(history.get("rows").spliterator(), false)
                .map(GoldenHistory::row)
                .toList();
        return new GoldenHistory(FOLDER.relativize(file).toString(), history.get("expect"), rows);
    }

    private static StoredHistory.Row row(JsonNode row) {
        return new StoredHistory.Row(
                row.get("position").intValue(),
                stored(row, row.get("note").stringValue()),
                new Hand(row.get("by").stringValue(), row.get("name").stringValue()),
                Instant.parse(row.get("at").stringValue()));
    }

    static StoredEvent stored(JsonNode row, String note) {
        return new StoredEvent(
                row.get("kind").stringValue(),
                row.get("version").intValue(),
                row.get("rules").intValue(),
                row.get("facts").toString(),
                note);
    }

    InformationRequest replay() {
        return replay(rows);
    }

    static InformationRequest replay(List<StoredHistory.Row> rows) {
        return new StoredHistory(REQUEST, rows).replay(ORGAN, rows.size(), new EventNotation(), RULEBOOK);
    }

    /** What a case is, in the words of the file; absent days are left out. */
    static ObjectNode told(InformationRequest request) {
        Case law = request.law();
        ObjectNode told = JSON.createObjectNode();
        told.put("state", law.state().name());
        law.receivedOn().ifPresent(on -> told.put("receivedOn", on.toString()));
        law.clockStartedOn().ifPresent(on -> told.put("clockStartedOn", on.toString()));
        law.answerDue().ifPresent(on -> told.put("answerDue", on.toString()));
        law.applicantCorrectionDue().ifPresent(on -> told.put("applicantCorrectionDue", on.toString()));
        law.payDue().ifPresent(on -> told.put("payDue", on.toString()));
        law.outcome().ifPresent(outcome -> told.put("outcome", outcome.name()));
        law.endedOn().ifPresent(on -> told.put("endedOn", on.toString()));
        law.servedOn().ifPresent(on -> told.put("servedOn", on.toString()));
        told.put("isLate", law.isLate());
        told.put("awaitsApproval", request.awaitsApproval());
        request.reply().ifPresent(reply -> told.put("reply", reply.reasons()));
        told.put("events", law.events().size());
        return told;
    }
}
