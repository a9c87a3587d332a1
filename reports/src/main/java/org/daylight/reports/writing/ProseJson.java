package org.daylight.reports.writing;

import org.daylight.reports.comparing.Passage;
import org.daylight.reports.comparing.ProseComparison;
import org.daylight.reports.comparing.Repetition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A comparison of prose as JSON. */
final class ProseJson {

    private ProseJson() {}

    static void write(JsonGenerator json, ProseComparison prose) {
        JsonPieces.object(json, "prose", () -> {
            repetition(json, prose.repetition());
            JsonPieces.array(json, "sections", prose.sections(), section -> section(json, section));
        });
    }

    private static void repetition(JsonGenerator json, Repetition repetition) {
        JsonPieces.object(json, "repetition", () -> {
            json.writeNumberProperty("letters", repetition.letters());
            json.writeNumberProperty("repeated", repetition.repeated());
            json.writeNumberProperty("fixedLetters", repetition.fixedLetters());
            json.writeNumberProperty("fixedRepeated", repetition.fixedRepeated());
            JsonPieces.number(json, "share", repetition.share());
            JsonPieces.number(json, "shareWithoutFixed", repetition.shareWithoutFixed());
        });
    }

    private static void section(JsonGenerator json, ProseComparison.SectionPair section) {
        json.writeStringProperty(
                "left", section.left() == null ? null : section.left().heading());
        json.writeStringProperty(
                "right", section.right() == null ? null : section.right().heading());
        repetition(json, section.repetition());
        JsonPieces.array(json, "passages", section.passages(), passage -> passage(json, passage));
    }

    private static void passage(JsonGenerator json, Passage passage) {
        json.writeStringProperty("kind", passage.kind().id());
        json.writeBooleanProperty("moved", passage.moved());
        extract(json, "left", passage.left());
        extract(json, "right", passage.right());
        JsonPieces.array(json, "spans", passage.spans(), span -> {
            json.writeStringProperty("change", span.change().id());
            json.writeStringProperty("text", span.text());
            json.writeBooleanProperty("figure", span.figure());
        });
        JsonPieces.array(json, "figures", passage.figures(), figure -> {
            json.writeStringProperty("before", figure.before());
            json.writeStringProperty("after", figure.after());
            json.writeStringProperty("sentence", figure.sentence());
        });
    }

    private static void extract(JsonGenerator json, String name, Passage.@Nullable Extract extract) {
        if (extract == null) {
            json.writeNullProperty(name);
            return;
        }
        JsonPieces.object(json, name, () -> {
            json.writeStringProperty("section", extract.section());
            JsonPieces.place(json, extract.place());
            json.writeStringProperty("text", extract.text());
        });
    }
}
