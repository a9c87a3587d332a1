package org.daylight.publication;

import java.time.LocalDate;
import java.util.Objects;
import org.daylight.rules.exemption.ExemptionGround;

/**
 * The form in which an item is written, field by field as it was typed. It is shown again as it came when something is
 * wrong with it, so that nobody has to type twice.
 */
public record ItemForm(
        String title,
        String summary,
        String body,
        String generatedOn,
        String documentNumber,
        String theme,
        String genre,
        String audience,
        String keywords,
        String effectiveFrom,
        String expiresOn,
        String disclosureClass,
        String ground,
        String reason) {

    /** A browser may leave fields out; they count as empty. */
    public ItemForm {
        title = filled(title);
        summary = filled(summary);
        body = filled(body);
        generatedOn = filled(generatedOn);
        documentNumber = filled(documentNumber);
        theme = filled(theme);
        genre = filled(genre);
        audience = filled(audience);
        keywords = filled(keywords);
        effectiveFrom = filled(effectiveFrom);
        expiresOn = filled(expiresOn);
        disclosureClass = filled(disclosureClass);
        ground = filled(ground);
        reason = filled(reason);
    }

    private static String filled(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** A form with nothing in it but what is usual. */
    public static ItemForm blank() {
        return new ItemForm(
                "", "", "", "", "", "", Genre.NOTICE.name(), Audience.EVERYBODY.name(), "", "", "", "", "", "");
    }

    /** The form filled with what an item says. */
    public static ItemForm of(Draft draft) {
        ItemContent content = draft.content();
        ItemMetadata metadata = content.metadata();
        Validity validity = metadata.validity();
        ExemptionGround ground = draft.disclosure().ground();
        return new ItemForm(
                content.title(),
                content.summary(),
                content.body(),
                metadata.generatedOn().toString(),
                Objects.toString(metadata.documentNumber(), ""),
                metadata.theme().code(),
                metadata.genre().name(),
                metadata.audience().name(),
                String.join("，", metadata.keywords()),
                validity == null ? "" : validity.effectiveFrom().toString(),
                validity == null ? "" : Objects.toString(validity.expiresOn(), ""),
                draft.disclosure().disclosureClass().name(),
                ground == null ? "" : ground.name(),
                draft.disclosure().reason());
    }

    /** What the form says on a day, or everything that is wrong with it; what is formed later is not information yet. */
    public FormReading read(LocalDate today) {
        return new FormCheck(this, today).read();
    }
}
