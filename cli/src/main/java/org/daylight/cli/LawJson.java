package org.daylight.cli;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.daylight.rules.law.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The stable JSON of the commands on clocks, fees and calendars. */
final class LawJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private LawJson() {}

    /** One object whose members the caller writes. */
    static String object(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    static String refusal(Refusal refusal) {
        return object(json -> {
            json.writeObjectPropertyStart("refusal");
            json.writeStringProperty("ground", refusal.ground().name());
            json.writeStringProperty("article", refusal.article().chinese());
            date(json, "since", refusal.since());
            json.writeStringProperty("sentence", refusal.sentence());
            json.writeStringProperty("sentenceEnglish", refusal.englishSentence());
            json.writeEndObject();
        });
    }

    static void date(JsonGenerator json, String name, Optional<LocalDate> date) {
        date(json, name, date.orElse(null));
    }

    static void date(JsonGenerator json, String name, @Nullable LocalDate date) {
        if (date == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, date.toString());
        }
    }
}
